import type { Span } from '../../text/span';
import type { Decision } from '../decision';
import { familyOf } from './family';
import { ALONE, START } from './feature-index';
import type { FeatureIndex } from './feature-index';
import { placeReader, shareOf } from './place-features';
import type { Add } from './place-features';

const DIGIT = '0'.charCodeAt(0);
const LETTER = 'a'.charCodeAt(0);
/** What parts clauses. */
const BREAKS: readonly number[] = Array.from('，：；、—', (mark) => mark.charCodeAt(0));
const LONGEST_BEGINNING = 3;
/** Room for so many features is made at first. */
const FEW_FEATURES = 16_384;

/** Gives the features of an article's units, as numbers of an index. */
export type ReadFeatures = (text: string, decisions: readonly Decision[]) => readonly (readonly number[])[];

/**
 * Makes ready to read what the model sees of each unit: what the rules made of it and of its neighbours, how much
 * its piece recommends and where in it the unit stands, which characters and pairs of characters are in it, and
 * how its clauses begin. Each feature stands once for a unit at most. `text` and decisions are of an article in
 * simplified characters, the features in the order of the decisions.
 */
export function featureReader(index: FeatureIndex): ReadFeatures {
  const family = (prefix: string) => familyOf(index, prefix);
  const label = family('label');
  const rule = family('rule');
  const kind = family('kind');
  const labels = family('labels');
  const before = family('before');
  const after = family('after');
  const piece = family('piece');
  const sign = family('sign');
  const signBefore = family('sign before');
  const signAfter = family('sign after');
  const readPlace = placeReader(index);

  const readStructure = (decisions: readonly Decision[], at: number, share: string, add: Add) => {
    const decision = decisions[at];
    if (decision === undefined) return;
    const previous = decisions[at - 1];
    const next = decisions[at + 1];
    add(label(decision.label));
    add(rule(decision.rule));
    add(kind(decision.unit.kind));
    add(labels(`${previous?.label ?? 'none'} ${decision.label} ${next?.label ?? 'none'}`));
    add(before(neighbourOf(previous, decision)));
    add(after(neighbourOf(next, decision)));
    add(piece(share));
    add(piece(`${share} ${decision.label}`));
    for (const own of decision.unit.signs.keys()) add(sign(own));
    for (const other of previous?.unit.signs.keys() ?? []) add(signBefore(other));
    for (const other of next?.unit.signs.keys() ?? []) add(signAfter(other));
  };

  const readWords = (text: string, unit: Span, add: Add) => {
    let last = ALONE;
    let place = START;
    let begun = 0;
    for (let at = unit.start; at < unit.end; at++) {
      const code = plain(text.charCodeAt(at));
      if (code === last && (code === DIGIT || code === LETTER)) continue;
      add(index.characters(code, ALONE));
      if (last !== ALONE) add(index.characters(last, code));
      last = code;
      if (BREAKS.includes(code)) {
        place = START;
        begun = 0;
      } else if (begun++ < LONGEST_BEGINNING && place >= START) {
        place = index.further(place, code);
        if (place > START) add(index.beginning(place));
      }
    }
  };

  /** For each feature the unit it was last seen in, counted from 1. */
  let lastSeen = new Uint32Array(FEW_FEATURES);
  let current = 0;

  return (text, decisions) => {
    const share = shareOf(decisions, 'recommendation');
    const readPlaceOf = readPlace(text, decisions);
    return decisions.map(({ unit }, at) => {
      const features: number[] = [];
      current++;
      const add = (feature: number) => {
        if (feature < 0) return;
        if (feature >= lastSeen.length) lastSeen = enlarged(lastSeen, feature);
        if (lastSeen[feature] === current) return;
        lastSeen[feature] = current;
        features.push(feature);
      };
      readStructure(decisions, at, share, add);
      readPlaceOf(at, add);
      readWords(text, unit, add);
      return features;
    });
  };
}

/** A copy with room for one more number at least, twice as large. */
function enlarged(numbers: Uint32Array, last: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(last + 1, 2 * numbers.length));
  larger.set(numbers);
  return larger;
}

function neighbourOf(neighbour: Decision | undefined, { unit }: Decision): string {
  if (neighbour === undefined) return 'none';
  return `${neighbour.unit.block === unit.block ? 'here' : 'elsewhere'} ${neighbour.label}`;
}

/** A character as the model sees it: figures and Latin words count as one each, whichever they are. */
function plain(code: number): number {
  if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) return DIGIT;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return LETTER;
  return code;
}
