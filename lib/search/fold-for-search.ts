import { foldCharacter, SKIPPED } from '@/lib/domain/text/fold-character';
import { toSimplified } from '@/lib/domain/text/to-simplified';

/** The code each UTF-16 code unit is searched by, made once. */
const TABLE = Uint16Array.from({ length: 0x10000 }, (_, codeUnit) => toSimplified(foldCharacter(codeUnit)));

/** Writes what counts of `text` into `codes` from `at` on; gives the place after it. There must be room for all. */
export function foldInto(codes: Uint16Array, at: number, text: string): number {
  let place = at;
  for (let offset = 0; offset < text.length; offset++) {
    const code = TABLE[text.charCodeAt(offset)] ?? SKIPPED;
    if (code !== SKIPPED) codes[place++] = code;
  }
  return place;
}

/** A text as it is searched: simplified, small letters at half width, without white space and quotation marks. */
export function foldForSearch(text: string): string {
  const codes = new Uint16Array(text.length);
  return textOf(codes.subarray(0, foldInto(codes, 0, text)));
}

/** Where in `text` the character of each code of its folded form stands (UTF-16 code units). */
export function foldedOffsets(text: string): readonly number[] {
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length; offset++)
    if (TABLE[text.charCodeAt(offset)] !== SKIPPED) offsets.push(offset);
  return offsets;
}

/** The text of UTF-16 codes, lone surrogates included. */
export function textOf(codes: Uint16Array): string {
  let text = '';
  // Spread into a call they would be walked one by one, which takes ten times as long.
  for (let at = 0; at < codes.length; at += MOST_ARGUMENTS)
    text += Reflect.apply(String.fromCharCode, null, codes.subarray(at, at + MOST_ARGUMENTS));
  return text;
}

/** As many arguments as every engine takes. */
const MOST_ARGUMENTS = 8192;
