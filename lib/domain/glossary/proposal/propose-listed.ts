import type { Clause } from './clauses';
import { tellingLengthOf } from './name-start';
import type { Candidate } from './proposal';

/** Numbers that open the items of a list: 一是, 其二. */
const ITEM = /^(?:[一二三四五六七八九十]+是|其[一二三四五六七八九十])/u;
/** Nouns of which such lists are made. */
const LISTED = /(?:行动|工程|计划)$/u;
const SHORTEST = 5;
const LONGEST = 18;

/** Proposes the item of a numbered list that is nothing but a name: 一是|创新引领行动。 */
export function proposeListed(text: string, clauses: readonly Clause[]): readonly Candidate[] {
  return clauses.flatMap((clause) => {
    const item = ITEM.exec(text.slice(clause.start, clause.start + SHORTEST))?.[0] ?? '';
    const start = clause.start + item.length;
    const length = clause.end - start;
    if (item === '' || length < SHORTEST || length > LONGEST || text.charAt(clause.end) !== '。') return [];
    return LISTED.test(text.slice(start, clause.end)) && isName(clause, start)
      ? [{ start, end: clause.end, reason: 'field-noun' as const }]
      : [];
  });
}

/** Whether no verb or particle stands among the words from `start`, at their head none that usually governs. */
function isName({ pieces }: Clause, start: number): boolean {
  const words = pieces.filter((piece) => piece.start >= start);
  const [first] = words;
  if (first?.word?.class === 'supporting' && tellingLengthOf(words, 1, words.length) > 1) return false;
  return words.every(({ word }) => word?.class !== 'governing' && word?.class !== 'grammatical');
}
