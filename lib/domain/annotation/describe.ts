import type { Article } from '../article/article';
import type { Span } from '../text/span';
import { toComparable } from './comparable';
import type { Comparable } from './comparable';
import { occurrences } from './locate-exact';
import { firstFrom, toWindow } from './quote-window';
import type { Selectors, Standing, TextQuoteSelector } from './selector';

/** Context kept on either side of a quote, in UTF-16 code units; what Hypothesis keeps too. */
const CONTEXT_LENGTH = 32;
/** Context looked at for words that stand more than once, narrowest first; as much is kept as tells them apart. */
const REACHES = [8, 16, CONTEXT_LENGTH, 64, 128, 256];

/**
 * Describes a span of an article so that `locate` finds it again. The text made comparable may be given, where
 * many spans of it are described. Throws a `RangeError` on an empty or
 * outlying span.
 */
export function describe(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  span: Span,
  comparable: Comparable = toComparable(text),
): Selectors {
  const { start, end } = span;
  if (start < 0 || end > text.length || start >= end) {
    throw new RangeError(`No such span: ${String(start)}–${String(end)} of ${String(text.length)} characters`);
  }
  const standing = standingOf(text, span, comparable);
  const index = blocks.findLastIndex((block) => block.start <= start);
  const block = blocks[index];
  return {
    quote: quoteOf(text, span, Math.max(standing.reach, CONTEXT_LENGTH)),
    position: { type: 'TextPositionSelector', start, end },
    ...(block !== undefined && { block: { index, start: block.start, end: block.end } }),
    standing,
  };
}

function quoteOf(text: string, { start, end }: Span, reach: number): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - reach), start),
    suffix: text.slice(end, end + reach),
  };
}

/** Widens the context until the words stand once with it, or to the widest. */
function standingOf(text: string, span: Span, { key, offsets }: Comparable): Standing {
  let standing: Standing = { reach: 0, count: 0, index: 0 };
  for (const reach of REACHES) {
    const window = toWindow(quoteOf(text, span, reach), { reach, simplify: null });
    const places = occurrences(key, window.key, Infinity);
    const own = firstFrom(offsets, Math.max(0, span.start - reach));
    standing = {
      reach,
      count: places.length,
      index: Math.max(
        0,
        places.findLastIndex((place) => place <= own),
      ),
    };
    if (places.length === 1) break;
  }
  return standing;
}
