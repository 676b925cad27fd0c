import type { Decide } from '@/lib/domain/recommendation/label-units';
import { labelUnits } from '@/lib/domain/recommendation/label-units';
import { outlineOf } from '@/lib/domain/recommendation/outline-of';
import { quantile } from '../bench/quantile';
import type { BuiltArticle } from './build-article';

/** The length of an article that the time is told for, in characters. */
export const TIMED_LENGTH = 5_000;
const WARM_UPS = 8;
const RUNS = 15;

/**
 * Milliseconds that labels and outline of 5,000 characters take: the median over the articles of each one's
 * median run, once the code is warm.
 */
export function labellingTime(articles: readonly BuiltArticle[], decide: Decide, now: () => number): number {
  for (let run = 0; run < WARM_UPS; run++) articles.forEach((article) => read(article, decide));
  const times = articles.map((article) => {
    const runs = Array.from({ length: RUNS }, () => {
      const begun = now();
      read(article, decide);
      return now() - begun;
    });
    return (quantile(runs, 0.5) * TIMED_LENGTH) / Math.max(1, article.text.length);
  });
  return quantile(times, 0.5);
}

function read(article: BuiltArticle, decide: Decide): void {
  outlineOf(article, labelUnits(article, [], decide));
}
