import type { Span } from '../text/span';
import type { Candidate } from './find-candidates';
import type { Mention } from './mention';
import { includeQuotationMarks } from './quotation-marks';

/** A mention that further candidates may stand in. */
interface Open {
  readonly candidate: Candidate;
  readonly mention: Mention;
  readonly inner: Mention[];
}

/**
 * Chooses among candidates that overlap, leftmost-longest, and puts those strictly inside a mention into
 * it, chosen likewise. Candidates come by start, of equal starts the longest first, of equal spans the
 * preferred one first. One pass will do: what stands inside the innermost open mention belongs to it, and
 * what sticks out of it overlaps a mention that begins further left.
 */
export function settle(candidates: readonly Candidate[], text: string): readonly Mention[] {
  const settled: Mention[] = [];
  const open: Open[] = [];
  for (const candidate of candidates) {
    while ((open.at(-1)?.candidate.end ?? Infinity) <= candidate.start) open.pop();
    const around = open.at(-1);
    if (around !== undefined && !isStrictlyInside(candidate, around.candidate)) continue;
    const siblings = around?.inner ?? settled;
    const { start, end } = widen(candidate, text, siblings.at(-1), around?.mention);
    const inner: Mention[] = [];
    const mention = { termId: candidate.termId, start, end, inner };
    siblings.push(mention);
    open.push({ candidate, mention, inner });
  }
  return settled;
}

function isStrictlyInside(span: Span, outer: Span): boolean {
  return span.end <= outer.end && (span.start > outer.start || span.end < outer.end);
}

/** The candidate's span with its quotation marks, unless those belong to the mention before or stand outside the one around it. */
function widen(candidate: Span, text: string, before: Span | undefined, around: Span | undefined): Span {
  const span = includeQuotationMarks(text, candidate);
  if (span.start < (before?.end ?? 0)) return candidate;
  if (around !== undefined && (span.start < around.start || span.end > around.end)) return candidate;
  return span;
}
