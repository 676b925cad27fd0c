import { formulaKind } from './formula';
import { nounEndAfter } from './noun-after';
import type { Candidate } from './proposal';
import { FORMULA_NOUNS, NAMED_NOUNS } from './quoted-nouns';
import type { QuotedStretch } from './quoted-stretches';

const NOUNS = new Set([...Object.keys(FORMULA_NOUNS), ...Object.keys(NAMED_NOUNS)]);
const OF = '的';

/**
 * Proposes formulas between quotation marks with the noun they qualify: “1+M+N”…体系,
 * “信任+制度”的…机制. A bare number without a noun is none.
 */
export function proposeQuotedFormulas(text: string, stretches: readonly QuotedStretch[]): readonly Candidate[] {
  return stretches.flatMap(({ start, end, inner }) => {
    const kind = formulaKind(inner);
    if (kind === null) return [];
    const qualifiedFrom = text.startsWith(OF, end) ? end + OF.length : end;
    const nounEnd = nounEndAfter(text, qualifiedFrom, NOUNS);
    if (nounEnd === null && kind === 'number') return [];
    return [{ start, end: nounEnd ?? end, reason: 'formula' as const }];
  });
}
