import type { Span } from '@/lib/domain/text/span';
import type { Trial } from './cases';

/** What a contender says of a highlight: a place, several to choose from, or none. */
export type Answer = Span | 'ambiguous' | null;

/** What became of the trials of a level. */
export interface Tally {
  trials: number;
  right: number;
  wrong: number;
  ambiguous: number;
  orphaned: number;
  exact: number;
}

export function newTally(): Tally {
  return { trials: 0, right: 0, wrong: 0, ambiguous: 0, orphaned: 0, exact: 0 };
}

/** Counts an answer: right if it and the truth share at least half of what they cover together. */
export function count(tally: Tally, { truth, after }: Trial, answer: Answer): void {
  tally.trials++;
  if (answer === null) tally.orphaned++;
  else if (answer === 'ambiguous') tally.ambiguous++;
  else if (truth === null || !isSame(answer, truth)) tally.wrong++;
  else {
    tally.right++;
    const [a, b] = [trimmed(after, answer), trimmed(after, truth)];
    if (a.start === b.start && a.end === b.end) tally.exact++;
  }
}

function isSame(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= Math.max(a.end, b.end) - Math.min(a.start, b.start);
}

const UNSEEN = /[\s\u200b\u00ad\u2060\ufeff]/;

/** What is not seen at the edges of a span does not count. */
function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && UNSEEN.test(text.charAt(start))) start++;
  while (end > start && UNSEEN.test(text.charAt(end - 1))) end--;
  return { start, end };
}
