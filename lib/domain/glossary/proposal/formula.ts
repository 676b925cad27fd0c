const PLUS = /[+＋]/;
const DASH = /[—–―－~～-]+/;
const PART = /^[\p{Script=Han}A-Za-z0-9、]{1,12}$/u;
const HAN = /\p{Script=Han}/u;
const CODE = /^[0-9A-Z+＋N]{2,12}$/;

/** What kind of formula words are: named by its parts, or a bare number that a noun has to explain. */
export type FormulaKind = 'parts' | 'number' | null;

/** Whether words are a formula: A+B, A—B—C, 1+M+N; or a bare number (1269, AI+) that only its noun explains. */
export function formulaKind(words: string): FormulaKind {
  if (isMadeOfParts(words)) return 'parts';
  return isNumber(words) ? 'number' : null;
}

function isMadeOfParts(words: string): boolean {
  const separator = PLUS.test(words) ? PLUS : DASH;
  const parts = words.split(separator);
  if (parts.length < 2 || !parts.every((part) => PART.test(part))) return false;
  return separator === PLUS || parts.every((part) => HAN.test(part) && (parts.length > 2 || part.length >= 2));
}

function isNumber(words: string): boolean {
  if (CODE.test(words)) return true;
  const bare = words.replace(/^[+＋]|[+＋]$/gu, '');
  return bare !== words && PART.test(bare);
}
