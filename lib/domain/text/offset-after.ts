import { changedStretch } from './changed-stretch';

/** Where an offset in a text lies once the text has become another; one inside what was changed, at its end. */
export function offsetAfter(before: string, after: string, offset: number): number {
  const { start, endBefore, endAfter } = changedStretch(before, after);
  if (offset <= start) return offset;
  return offset < endBefore ? endAfter : offset + endAfter - endBefore;
}
