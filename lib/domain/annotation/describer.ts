import type { Article } from '../article/article';
import type { Span } from '../text/span';
import { toComparable } from './comparable';
import { describe } from './describe';
import { toLocatable } from './locatable';
import { withRivals } from './rivals';
import type { Selectors } from './selector';

/**
 * Prepares an article once for the description of many spans of it, each with its rivals. What it gives throws a
 * `RangeError` on an empty or outlying span.
 */
export function createDescriber(article: Pick<Article, 'text' | 'blocks'>): (span: Span) => Selectors {
  const comparable = toComparable(article.text);
  const target = toLocatable(article.text);
  return (span) => withRivals(target, describe(article, span, comparable));
}
