import { findCandidates } from './find-candidates';
import type { Candidate } from './find-candidates';
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

/** Both lists in the order they have themselves: by start, the longest first, on equal spans `preferred` first. */
function merge(preferred: readonly Candidate[], others: readonly Candidate[]): readonly Candidate[] {
  const merged: Candidate[] = [];
  let next = 0;
  for (const candidate of preferred) {
    for (let other = others[next]; other !== undefined && comesBefore(other, candidate); other = others[++next])
      merged.push(other);
    merged.push(candidate);
  }
  return [...merged, ...others.slice(next)];
}

function comesBefore(a: Candidate, b: Candidate): boolean {
  return a.start < b.start || (a.start === b.start && a.end > b.end);
}
