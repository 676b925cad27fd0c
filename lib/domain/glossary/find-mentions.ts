import { findCandidates } from './find-candidates';
import type { Candidates } from './find-candidates';
import type { Glossary } from './glossary';
import type { Mention } from './mention';
import { settle } from './settle';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Finds the mentions of a glossary's terms in a text, leftmost-longest and without overlaps, in reading
 * order, with those inside each. Spaces and invisible characters inside a form, width of characters,
 * case, quotation marks, the kind and number of dashes and traditional characters make no difference;
 * offsets are those of the text as given. Nothing reaches across `\n`, the border between two blocks.
 */
export function findMentions({ bundled, own, switchedOff }: Glossary, text: string): readonly Mention[] {
  const candidates = findCandidates(bundled, switchedOff, text);
  if (own === null) return settle(candidates, text);
  return settle(merge(findCandidates(own, NOTHING, text), candidates), text);
}

/** Both in the order they have themselves: by start, the longest first, on equal spans `preferred` first. */
function merge(preferred: Candidates, others: Candidates): Candidates {
  const starts: number[] = [];
  const ends: number[] = [];
  const termIds: string[] = [];
  const take = (from: Candidates, index: number) => {
    starts.push(from.starts[index] ?? 0);
    ends.push(from.ends[index] ?? 0);
    termIds.push(from.termIds[index] ?? '');
  };
  let next = 0;
  for (let index = 0; index < preferred.starts.length; index++) {
    while (next < others.starts.length && comesBefore(others, next, preferred, index)) take(others, next++);
    take(preferred, index);
  }
  while (next < others.starts.length) take(others, next++);
  return { starts, ends, termIds };
}

function comesBefore(a: Candidates, indexA: number, b: Candidates, indexB: number): boolean {
  const difference = (a.starts[indexA] ?? 0) - (b.starts[indexB] ?? 0);
  return difference < 0 || (difference === 0 && (a.ends[indexA] ?? 0) > (b.ends[indexB] ?? 0));
}
