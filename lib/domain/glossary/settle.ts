import type { Span } from '../text/span';
import type { Candidates } from './find-candidates';
import type { Mention } from './mention';
import { includeQuotationMarks, isBesideQuotationMark } from './quotation-marks';

/** A mention that may yet get inner ones. */
interface Draft extends Span {
  readonly termId: string;
  inner: readonly Mention[];
}

const NOTHING: readonly Mention[] = Object.freeze([]);

/**
 * Chooses among candidates that overlap, leftmost-longest, and puts those strictly inside a mention into
 * it, chosen likewise. One pass will do: what stands inside the innermost mention that is still open
 * belongs to it, and what sticks out of it overlaps a mention that begins further left.
 */
export function settle({ starts, ends, termIds }: Candidates, text: string): readonly Mention[] {
  const settled: Mention[] = [];
  // The mentions open at the place in hand, the innermost last, and which candidates they were.
  const open: Draft[] = [];
  const openAs: number[] = [];
  for (let index = 0; index < termIds.length; index++) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    while (openAs.length > 0 && (ends[openAs.at(-1) ?? 0] ?? 0) <= start) {
      open.pop();
      openAs.pop();
    }
    const around = open.at(-1);
    if (around !== undefined) {
      const outer = openAs.at(-1) ?? 0;
      const isWhole = starts[outer] === start && ends[outer] === end;
      if (isWhole || end > (ends[outer] ?? 0)) continue;
    }
    const mention: Draft = { termId: termIds[index] ?? '', start, end, inner: NOTHING };
    if (isBesideQuotationMark(text, start, end))
      Object.assign(mention, withMarks(text, mention, (around?.inner ?? settled).at(-1), around));
    if (around === undefined) settled.push(mention);
    else around.inner = [...around.inner, mention];
    open.push(mention);
    openAs.push(index);
  }
  return settled;
}

/** The span with its quotation marks, unless those belong to the mention before or stand outside the one around it. */
function withMarks(text: string, { start, end }: Span, before: Span | undefined, around: Span | undefined): Span {
  const marked = includeQuotationMarks(text, { start, end });
  if (before !== undefined && marked.start < before.end) return { start, end };
  if (around !== undefined && (marked.start < around.start || marked.end > around.end)) return { start, end };
  return marked;
}
