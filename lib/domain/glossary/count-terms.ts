import type { Mention } from './mention';
import type { Term } from './term';

/** A term of an article and how often it is mentioned there. */
export interface CountedTerm {
  readonly term: Term;
  readonly count: number;
}

/** The terms mentioned, in the order they first appear, with their counts. */
export function countTerms(
  mentions: readonly Mention[],
  terms: Readonly<Record<string, Term>>,
): readonly CountedTerm[] {
  const counts = new Map<string, number>();
  for (const { termId } of mentions) counts.set(termId, (counts.get(termId) ?? 0) + 1);
  return [...counts].flatMap(([termId, count]) => {
    const term = terms[termId];
    return term === undefined ? [] : [{ term, count }];
  });
}
