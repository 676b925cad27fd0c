import type { Decision } from '../decision';
import { ALONE } from './feature-index';
import type { FeatureIndex } from './feature-index';

/** Figures and Latin words count as one character each: which they are says nothing. */
const FIGURE = /[0-9０-９][0-9０-９.．,，]*/g;
const LATIN = /[A-Za-z]+/g;

/** What parts clauses. */
const BREAK = /[，：；、—]+/;
const BEGINNINGS = [1, 2, 3] as const;

/** How much of a piece the rules call a recommendation, in coarse steps. */
const PIECE_STEPS = [0, 0.1, 0.3, 0.6] as const;

/** Gives the features of an article's units, as numbers of an index. */
export type ReadFeatures = (text: string, decisions: readonly Decision[]) => readonly (readonly number[])[];

/**
 * Makes ready to read what the model sees of each unit: what the rules made of it and of its neighbours, how
 * much its piece recommends, and which characters and pairs of characters are in it,
 * and how its clauses begin. Each feature stands once
 * for a unit at most. `text` and decisions are of an article in simplified characters, the features in the
 * order of the decisions.
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
  const clause = family('clause');

  const readStructure = (decisions: readonly Decision[], at: number, share: string, add: (feature: number) => void) => {
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

  /** For each feature the unit it was last seen in. */
  const lastSeen: number[] = [];
  let current = 0;

  return (text, decisions) => {
    const share = shareOf(decisions);
    return decisions.map(({ unit }, at) => {
      const features: number[] = [];
      current++;
      const add = (feature: number) => {
        if (feature < 0 || lastSeen[feature] === current) return;
        lastSeen[feature] = current;
        features.push(feature);
      };
      readStructure(decisions, at, share, add);
      const words = text.slice(unit.start, unit.end).replace(FIGURE, '0').replace(LATIN, 'a');
      readCharacters(index, words, add);
      for (const beginning of beginningsOf(words)) add(clause(beginning));
      return features;
    });
  };
}

/** The features of one kind by what they say; their names are put together once. */
function familyOf(index: FeatureIndex, prefix: string): (value: string) => number {
  const known = new Map<string, number>();
  return (value) => {
    const number = known.get(value) ?? index.named(`${prefix} ${value}`);
    known.set(value, number);
    return number;
  };
}

function shareOf(decisions: readonly Decision[]): string {
  const asked = decisions.filter(({ label }) => label === 'recommendation').length;
  const share = asked / Math.max(1, decisions.length);
  return String(PIECE_STEPS.filter((bound) => share > bound).length);
}

function neighbourOf(neighbour: Decision | undefined, { unit }: Decision): string {
  if (neighbour === undefined) return 'none';
  return `${neighbour.unit.block === unit.block ? 'here' : 'elsewhere'} ${neighbour.label}`;
}

/** The first characters of every clause, one to three of them. */
function beginningsOf(words: string): readonly string[] {
  return words
    .split(BREAK)
    .flatMap((clause) => BEGINNINGS.flatMap((length) => (clause.length < length ? [] : [clause.slice(0, length)])));
}

function readCharacters(index: FeatureIndex, words: string, add: (feature: number) => void): void {
  let last = ALONE;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    add(index.characters(code, ALONE));
    if (at > 0) add(index.characters(last, code));
    last = code;
  }
}
