/** Folded code of a character that matching passes over: white space, invisible characters, quotation marks. */
export const SKIPPED = 0;

/** Folded code of every kind of dash and of the range tildes, so that A—B, A-B and A～B are one form. */
export const DASH = 0x2d;

const INVISIBLE = '\u00ad\u034f\u061c\u180e\ufeff';
/**
 * Stretches of code units that are not seen: typographic spaces, joiners and marks of direction, their
 * embeddings, invisible operators and isolates, variation selectors. First and last of each.
 */
const INVISIBLE_RANGES = [
  [0x2000, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
] as const;
/** Radicals and compatibility ideographs, which PDFs and old encodings put for the Han characters they look like. */
const LOOKALIKE_RANGES = [
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
] as const;
const WHITE_SPACE = '\t\n\v\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000';
const QUOTATION_MARKS = '"\'“”‘’„‟«»‹›「」『』﹁﹂﹃﹄《》〈〉〝〞〟＂＇';
const DASHES = '-‐‑‒–—―−─━∼～〜~－﹣﹘⸺⸻';

/** Folding of every UTF-16 code unit, made once: a look-up costs the same as reading the character. */
const TABLE = buildTable();

/**
 * The code a UTF-16 code unit is compared by: full-width forms as half-width, capitals as small
 * letters, all dashes alike, and `SKIPPED` for what does not count (spaces, quotation marks). Circled
 * and Chinese numerals stay what they are: ① is no 1, and 一 neither.
 */
export function foldCharacter(codeUnit: number): number {
  return TABLE[codeUnit] ?? codeUnit;
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let codeUnit = 0; codeUnit < 0x10000; codeUnit++) table[codeUnit] = codeUnit;
  // U+FF01–FF5E are the ASCII characters at full width.
  for (let codeUnit = 0xff01; codeUnit <= 0xff5e; codeUnit++) table[codeUnit] = codeUnit - 0xfee0;
  for (let capital = 0x41; capital <= 0x5a; capital++) {
    table[capital] = capital + 0x20;
    table[capital + 0xfee0] = capital + 0x20;
  }
  for (const [first, last] of LOOKALIKE_RANGES)
    for (let codeUnit = first; codeUnit <= last; codeUnit++) table[codeUnit] = plainIdeograph(codeUnit);
  for (const [first, last] of INVISIBLE_RANGES) table.fill(SKIPPED, first, last + 1);
  for (const character of INVISIBLE + WHITE_SPACE + QUOTATION_MARKS) table[character.charCodeAt(0)] = SKIPPED;
  for (const character of DASHES) table[character.charCodeAt(0)] = DASH;
  return table;
}

/** The code unit of the ideograph that Unicode's compatibility mapping gives, or the same where it takes two. */
function plainIdeograph(codeUnit: number): number {
  const plain = String.fromCharCode(codeUnit).normalize('NFKC');
  return plain.length === 1 ? plain.charCodeAt(0) : codeUnit;
}
