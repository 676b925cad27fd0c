import type { ArticleMetadata } from '../article/article';
import type { Passage, ReadingRecord } from '../library/reading-record';
import type { Measure } from '../recommendation/measure';
import { inTimeOrder } from './in-time-order';

/** What one article says of a term: the sentences that name it, and the measures it recommends with it. */
export interface TermInArticle {
  readonly article: ArticleMetadata;
  /** Sentences that are no measures. */
  readonly passages: readonly Passage[];
  readonly measures: readonly Measure[];
}

/** What the articles that name a term say of it, in the order they appeared. */
export function termPassages(readings: readonly ReadingRecord[], termId: string): readonly TermInArticle[] {
  const names = ({ termIds }: { readonly termIds: readonly string[] }) => termIds.includes(termId);
  return inTimeOrder(readings.filter(names)).map(({ article, passages, measures }) => {
    const own = measures.filter(names);
    const starts = new Set(own.map(({ start }) => start));
    return { article, passages: passages.filter((one) => names(one) && !starts.has(one.start)), measures: own };
  });
}
