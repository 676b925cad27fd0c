import type { Span } from '../../text/span';
import { clausesOf } from './clauses';
import { tellingLengthOf } from './name-start';

/** How much more must tell a name around a known one from it: the name of a place alone does not. */
const CLEARLY_LONGER = 3;

/**
 * The spans that name something beyond the known ones: those that touch none, and those that hold all
 * they touch with more words that tell a name from others. Both lists in any order.
 */
export function beyondKnown<T extends Span>(text: string, spans: readonly T[], known: readonly Span[]): readonly T[] {
  const inOrder = merged(known);
  return spans.filter((span) => isBeyond(text, span, touching(inOrder, span)));
}

/** The stretches the spans cover together, in reading order and apart. */
function merged(spans: readonly Span[]): readonly Span[] {
  const stretches: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1);
    if (last === undefined || start >= last.end) stretches.push({ start, end });
    else stretches[stretches.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return stretches;
}

function isBeyond(text: string, span: Span, touched: readonly Span[]): boolean {
  const [first] = touched;
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return true;
  if (first.start < span.start || last.end > span.end) return false;
  return (
    tellingLength(text.slice(span.start, first.start)) + tellingLength(text.slice(last.end, span.end)) >= CLEARLY_LONGER
  );
}

function tellingLength(words: string): number {
  return clausesOf(words).reduce((sum, { pieces }) => sum + tellingLengthOf(pieces, 0, pieces.length), 0);
}

/** The spans that share a character with `span`; `inOrder` is in reading order and its spans do not overlap. */
function touching(inOrder: readonly Span[], span: Span): readonly Span[] {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const touched: Span[] = [];
  for (let index = low; (inOrder[index]?.start ?? Infinity) < span.end; index++) {
    const known = inOrder[index];
    if (known !== undefined) touched.push(known);
  }
  return touched;
}
