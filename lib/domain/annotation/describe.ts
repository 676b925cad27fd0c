import type { Span } from '../text/span';
import type { Selectors } from './selector';

/** Context kept on either side of a quote, in UTF-16 code units; what Hypothesis keeps too. */
const CONTEXT_LENGTH = 32;

/** Describes a span of a text so that `locate` finds it again. Throws a `RangeError` on an empty or outlying span. */
export function describe(text: string, { start, end }: Span): Selectors {
  if (start < 0 || end > text.length || start >= end) {
    throw new RangeError(`No such span: ${String(start)}–${String(end)} of ${String(text.length)} characters`);
  }
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: text.slice(end, end + CONTEXT_LENGTH),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}
