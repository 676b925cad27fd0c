import { fold } from '../text/fold';

/** A text as it is compared when words are found again, with the way back to its own characters. */
export interface Comparable {
  readonly text: string;
  /** Folded code of each character that counts. */
  readonly codes: Uint16Array;
  /** For each code the offset of its character in the text, UTF-16 code units. */
  readonly offsets: Uint32Array;
  /** The codes as a string, so that the engine's own search finds a stretch of them. */
  readonly key: string;
}

/** Gives the code that a folded code is compared by, such as that of the simplified character. */
export type Simplify = (code: number) => number;

/** Folds a text for comparison: width, quotation marks, white space and invisible characters do not count. */
export function toComparable(text: string, simplify: Simplify | null = null): Comparable {
  const { codes, offsets } = fold(text);
  if (simplify !== null) for (let at = 0; at < codes.length; at++) codes[at] = simplify(codes[at] ?? 0);
  return { text, codes, offsets, key: toKey(codes) };
}

/** More parameters at a time than this could overflow the engine's stack. */
const CHUNK = 8192;

function toKey(codes: Uint16Array): string {
  let key = '';
  for (let from = 0; from < codes.length; from += CHUNK)
    key += String.fromCharCode(...codes.subarray(from, from + CHUNK));
  return key;
}
