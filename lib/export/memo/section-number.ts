const DIGITS = '〇一二三四五六七八九';

/** The number of a section of a Chinese document (`一`, `十二`), from 1 to 99. */
export function sectionNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const before = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return before + (ones === 0 && tens > 0 ? '' : DIGITS.charAt(ones));
}
