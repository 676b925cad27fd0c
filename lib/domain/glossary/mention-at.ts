import type { Mention } from './mention';

/** Index of the mention that holds the character at `offset` (UTF-16 code units), or null. Mentions are in reading order and do not overlap. */
export function mentionAt(mentions: readonly Mention[], offset: number): number | null {
  let low = 0;
  let high = mentions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (mention === undefined) return null;
    if (offset < mention.start) high = middle - 1;
    else if (offset >= mention.end) low = middle + 1;
    else return middle;
  }
  return null;
}
