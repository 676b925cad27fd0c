/** Where two texts differ, as one stretch: `[start, endBefore)` of the first became `[start, endAfter)` of the second. */
export interface ChangedStretch {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/** The shortest stretch outside of which two texts are the same; offsets are UTF-16 code units. */
export function changedStretch(before: string, after: string): ChangedStretch {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return { start, endBefore: before.length - same, endAfter: after.length - same };
}
