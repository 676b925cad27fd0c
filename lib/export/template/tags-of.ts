/** A `{{tag}}` of a template with the text before it; the last has no tag. */
export interface TemplateTag {
  readonly before: string;
  /** What stands between the braces, trimmed; null at the end of the template. */
  readonly tag: string | null;
  /** Where the tag begins, in UTF-16 code units. */
  readonly at: number;
}

const TAG = /\{\{([^{}]*)\}\}/g;
/** White space within a line. */
const BLANK = /[^\S\n]/;
const BLOCK_TAG = /^(?:[#/]|else$)/;

/** Divides a template at its tags. A block tag that has a line for itself takes the line with it. */
export function tagsOf(source: string): readonly TemplateTag[] {
  const tags: TemplateTag[] = [];
  let done = 0;
  for (const match of source.matchAll(TAG)) {
    const tag = (match[1] ?? '').trim();
    const at = match.index;
    const end = at + match[0].length;
    const line = BLOCK_TAG.test(tag) ? ownLine(source, at, end) : null;
    tags.push({ before: source.slice(done, line?.start ?? at), tag, at });
    done = line?.end ?? end;
  }
  return [...tags, { before: source.slice(done), tag: null, at: source.length }];
}

/** The line a tag has for itself, its break included; null where something else stands on it. */
function ownLine(source: string, at: number, end: number): { readonly start: number; readonly end: number } | null {
  // Only white space is walked over: a template of one long line would else be read once for each of its tags.
  let start = at;
  while (start > 0 && BLANK.test(source.charAt(start - 1))) start--;
  let next = end;
  while (next < source.length && BLANK.test(source.charAt(next))) next++;
  const isOwn = isBreak(source, start - 1) && isBreak(source, next);
  return isOwn ? { start, end: Math.min(next + 1, source.length) } : null;
}

/** Whether a line ends at a place of the template, its beginning and end included. */
function isBreak(source: string, at: number): boolean {
  return at < 0 || at >= source.length || source[at] === '\n';
}
