import type { Span } from '@/lib/domain/text/span';
import type { PageText } from './page-text';

/** How far beyond the window marks are painted, in window heights, so that scrolling does not outrun them. */
const MARGIN = 1.5;

/**
 * The spans that stand in or near the window. `spans` are in reading order, so that a few measured
 * ones, found by bisection, bound the rest: the cost does not grow with the article.
 */
export function spansNearViewport<T extends Span>(
  spans: readonly T[],
  pageText: PageText,
  viewHeight: number,
): readonly T[] {
  const from = firstBelow(spans, pageText, -MARGIN * viewHeight);
  const to = firstIndex(spans, (span) => (rectOf(pageText, span)?.top ?? 0) > (1 + MARGIN) * viewHeight);
  return spans.slice(from, Math.max(from, to));
}

/** The index of the first of some spans in reading order that ends at or below `top`, a client coordinate; their count where none does. */
export function firstBelow(spans: readonly Span[], pageText: PageText, top: number): number {
  return firstIndex(spans, (span) => (rectOf(pageText, span)?.bottom ?? 0) >= top);
}

function rectOf(pageText: PageText, span: Span): DOMRect | null {
  return pageText.rangeOf(span)?.getBoundingClientRect() ?? null;
}

/** Index of the first item for which `holds` is true, given that it stays true from there on. */
function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
