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

/** Gives every character of `keys` (as `foldToKey` makes them) a code, in the order they first appear. */
export function assignCodes(keys: readonly string[], traditional: ReadonlyMap<string, string>): CodedKeys {
  const codes = new Uint16Array(0x10000).fill(NONE);
  codes[FOLDED_AWAY] = SKIPPED;
  codes[FOLDED_DASH] = DASH;
  const coded = codeKeys(keys, codes);
  const pairs = [...traditional].flatMap(([from, to]) => {
    const unit = from.charCodeAt(0);
    const code = codes[foldCharacter(to.charCodeAt(0))] ?? NONE;
    if (from.length !== 1 || to.length !== 1 || code < FIRST_CODE || codes[unit] !== NONE) return [];
    return [[unit, to.charCodeAt(0), code] as const];
  });
  for (const [unit, , code] of pairs) codes[unit] = code;
  return { ...coded, characters: charactersOf(codes), traditional: pairs.flatMap(([unit, to]) => [unit, to]) };
}

function codeKeys(keys: readonly string[], codes: Uint16Array): Pick<CodedKeys, 'keys' | 'keyStarts'> {
  const keyStarts = new Uint32Array(keys.length + 1);
  const coded = new Uint16Array(keys.reduce((sum, { length }) => sum + length, 0));
  let next = FIRST_CODE;
  let end = 0;
  for (const [index, key] of keys.entries()) {
    for (let offset = 0; offset < key.length; offset++) {
      const unit = key.charCodeAt(offset);
      if (codes[unit] === NONE) codes[unit] = next++;
      coded[end++] = codes[unit] ?? NONE;
    }
    keyStarts[index + 1] = end;
  }
  return { keys: coded, keyStarts };
}

/** The block border folds away elsewhere; here it is a character of no form, so that no form reaches across it. */
function charactersOf(codes: Uint16Array): readonly number[] {
  const characters: number[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const code = codes[unit] === NONE ? (codes[foldCharacter(unit)] ?? NONE) : (codes[unit] ?? NONE);
    if (code !== NONE && unit !== BLOCK_BORDER) characters.push(unit, code);
  }
  return characters;
}
