import { foldCharacter, SKIPPED as FOLDED_AWAY } from '../text/fold-character';
import { DASH, FIRST_CODE, NONE, SKIPPED } from './matcher';

/** Keys in codes, and the code of every character that has one. */
export interface CodedKeys {
  /** The codes of all keys, one key after the other. */
  readonly keys: Uint16Array;
  /** Where each key begins in `keys`; one entry more than there are keys. */
  readonly keyStarts: Uint32Array;
  /** Pairs of a UTF-16 code unit and its code, for all whose code is not `NONE`. */
  readonly characters: readonly number[];
  /** Pairs of a traditional character and the simplified one whose code it shares. */
  readonly traditional: readonly number[];
}

const BLOCK_BORDER = 0x0a;
const FOLDED_DASH = foldCharacter('—'.charCodeAt(0));

/** The code units that folding changes. */
const CHANGED = Array.from(new Uint16Array(0x10000).keys()).filter((unit) => foldCharacter(unit) !== unit);

/**
 * Gives every character of `keys` (as `foldToKey` makes them) a code, the frequent ones first: what is
 * looked up for them then lies close together in memory.
 */
export function assignCodes(keys: readonly string[], traditional: ReadonlyMap<string, string>): CodedKeys {
  const { units, keyStarts, byFrequency } = readKeys(keys);
  const codes = new Uint16Array(0x10000).fill(NONE);
  codes[FOLDED_AWAY] = SKIPPED;
  codes[FOLDED_DASH] = DASH;
  let next = FIRST_CODE;
  for (const unit of byFrequency) if (codes[unit] === NONE) codes[unit] = next++;
  const pairs = [...traditional]
    .filter(([from, to]) => from.length === 1 && to.length === 1)
    .map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)] as const)
    .filter(([from, to]) => codes[from] === NONE && (codes[to] ?? NONE) >= FIRST_CODE);
  for (const [from, to] of pairs) codes[from] = codes[to] ?? NONE;
  // The block border folds away elsewhere; here it stands in no form, so that no form reaches across it.
  const changed = CHANGED.filter((unit) => unit !== BLOCK_BORDER && codes[foldCharacter(unit)] !== NONE);
  for (const unit of changed) codes[unit] = codes[foldCharacter(unit)] ?? NONE;
  const coded = [FOLDED_AWAY, FOLDED_DASH, ...byFrequency, ...pairs.map(([from]) => from), ...changed];
  return {
    keys: units.map((unit) => codes[unit] ?? NONE),
    keyStarts,
    characters: coded.flatMap((unit) => [unit, codes[unit] ?? NONE]),
    traditional: pairs.flat(),
  };
}

interface KeyUnits {
  readonly units: Uint16Array;
  readonly keyStarts: Uint32Array;
  /** Each of `units` once, the most frequent first. */
  readonly byFrequency: readonly number[];
}

function readKeys(keys: readonly string[]): KeyUnits {
  const keyStarts = new Uint32Array(keys.length + 1);
  const units = new Uint16Array(keys.reduce((sum, { length }) => sum + length, 0));
  const counts = new Uint32Array(0x10000);
  const seen: number[] = [];
  let end = 0;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? '';
    for (let offset = 0; offset < key.length; offset++) {
      const unit = key.charCodeAt(offset);
      const count = counts[unit] ?? 0;
      if (count === 0) seen.push(unit);
      counts[unit] = count + 1;
      units[end++] = unit;
    }
    keyStarts[index + 1] = end;
  }
  return { units, keyStarts, byFrequency: seen.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)) };
}
