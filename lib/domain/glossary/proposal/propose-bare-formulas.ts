import { formulaKind } from './formula';
import { nounEndAfter } from './noun-after';
import type { Candidate } from './proposal';
import { FORMULA_NOUNS } from './quoted-nouns';

const NOUNS = new Set(Object.keys(FORMULA_NOUNS));
const PART_OF_FORMULA = /[0-9A-Za-z+＋]/;
const PLUS = /[+＋]/;
const LONGEST_FORMULA = 16;

/** Proposes formulas of numbers and letters without quotation marks that a noun follows: 1+3+N政策体系. */
export function proposeBareFormulas(text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!PART_OF_FORMULA.test(text.charAt(start))) continue;
    let end = start;
    while (end < text.length && PART_OF_FORMULA.test(text.charAt(end))) end++;
    const nounEnd = isFormula(text.slice(start, Math.min(end, start + LONGEST_FORMULA + 1)))
      ? nounEndAfter(text, end, NOUNS)
      : null;
    if (nounEnd !== null) candidates.push({ start, end: nounEnd, reason: 'formula' });
    start = end;
  }
  return candidates;
}

function isFormula(run: string): boolean {
  if (run.length > LONGEST_FORMULA || !PLUS.test(run.slice(1)) || PLUS.test(run.charAt(0))) return false;
  return formulaKind(run) !== null;
}
