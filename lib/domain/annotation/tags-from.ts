/** The longest tag, in UTF-16 code units, and the most an annotation has. */
export const LONGEST_TAG = 50;
export const MOST_TAGS = 50;

/**
 * The tags in what a reader typed, divided by commas, 、 or ； or by `#`: white space around and inside each is
 * made one space, none stands twice (whatever the case of its letters), none is longer than `LONGEST_TAG`.
 */
export function tagsFrom(typed: string): readonly string[] {
  const tags = new Map<string, string>();
  for (const part of typed.split(/[,，、;；#\n]/)) {
    const tag = part.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TAG).trim().toWellFormed();
    const key = tag.toLowerCase();
    if (tag !== '' && !tags.has(key)) tags.set(key, tag);
  }
  return [...tags.values()].slice(0, MOST_TAGS);
}
