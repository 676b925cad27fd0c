/** Folded code of a character that matching passes over: white space, invisible characters, quotation marks. */
export const SKIPPED = 0;

/** Folded code of every kind of dash and of the range tildes, so that A—B, A-B and A～B are one form. */
const DASH = 0x2d;

const INVISIBLE = '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u2060\ufeff';
const WHITE_SPACE = '\t\n\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000';
const QUOTATION_MARKS = '"\'“”‘’„‟«»‹›「」『』﹁﹂﹃﹄《》〈〉〝〞〟＂＇';
const DASHES = '-‐‑‒–—―−─━～〜~－﹣﹘';

/** Folding of every UTF-16 code unit, made once: a look-up costs the same as reading the character. */
const TABLE = buildTable();

/**
 * The code a UTF-16 code unit is compared by: full-width forms as half-width, capitals as small
 * letters, all dashes alike, and `SKIPPED` for what does not count (spaces, quotation marks).
 */
export function foldCharacter(codeUnit: number): number {
  return TABLE[codeUnit] ?? codeUnit;
}

function buildTable(): Uint16Array {
  const table = Uint16Array.from({ length: 0x10000 }, (_, codeUnit) => codeUnit);
  // U+FF01–FF5E are the ASCII characters at full width.
  for (let codeUnit = 0xff01; codeUnit <= 0xff5e; codeUnit++) table[codeUnit] = codeUnit - 0xfee0;
  for (let codeUnit = 0; codeUnit < 0x10000; codeUnit++) {
    const folded = table[codeUnit] ?? codeUnit;
    if (folded >= 0x41 && folded <= 0x5a) table[codeUnit] = folded + 0x20;
  }
  // U+2000–200A are the typographic spaces.
  for (let codeUnit = 0x2000; codeUnit <= 0x200a; codeUnit++) table[codeUnit] = SKIPPED;
  for (const character of INVISIBLE + WHITE_SPACE + QUOTATION_MARKS) table[character.charCodeAt(0)] = SKIPPED;
  for (const character of DASHES) table[character.charCodeAt(0)] = DASH;
  return table;
}
