import type { Span } from '../../text/span';

/** The spans that lie in no other, in reading order; of two that overlap in part the earlier is kept. */
export function outermost<T extends Span>(spans: readonly T[]): readonly T[] {
  const kept: T[] = [];
  let lastEnd = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < lastEnd) continue;
    kept.push(span);
    lastEnd = span.end;
  }
  return kept;
}
