import { MOST_TAGS } from './tags-from';

/** Tags as stored, with what was added to and taken from `base` to make `mine`; as many as an annotation may have. */
export function mergeTags(
  base: readonly string[],
  mine: readonly string[],
  stored: readonly string[],
): readonly string[] {
  const removed = new Set(base.filter((tag) => !mine.includes(tag)));
  const added = mine.filter((tag) => !base.includes(tag));
  return [...new Set([...stored.filter((tag) => !removed.has(tag)), ...added])].slice(0, MOST_TAGS);
}
