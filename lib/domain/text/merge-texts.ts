import { changedStretch } from './changed-stretch';
import { mergeClauses } from './merge-clauses';

/**
 * Merges two texts that were made from one, where each changed another part of it; null where both changed the
 * same part, or two parts that touch: then only the writer can tell. Nothing either has written is left out.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  if (theirs === base || theirs === mine) return mine;
  if (mine === base) return theirs;
  return mergeStretches(base, mine, theirs) ?? mergeClauses(base, mine, theirs);
}

function mergeStretches(base: string, mine: string, theirs: string): string | null {
  const own = changedStretch(base, mine);
  const other = changedStretch(base, theirs);
  if (own.endBefore < other.start) return mine.slice(0, own.endAfter) + theirs.slice(own.endBefore);
  if (other.endBefore < own.start) return theirs.slice(0, other.endAfter) + mine.slice(other.endBefore);
  return null;
}
