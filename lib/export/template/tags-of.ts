/** A `{{tag}}` of a template with the text before it; the last has no tag. */
export interface TemplateTag {
  readonly before: string;
  /** What stands between the braces, trimmed; null at the end of the template. */
  readonly tag: string | null;
  /** Where the tag begins, in UTF-16 code units. */
  readonly at: number;
}

const TAG = /\{\{([^{}]*)\}\}/g;
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
  const start = source.lastIndexOf('\n', at - 1) + 1;
  const found = source.indexOf('\n', end);
  const next = found === -1 ? source.length : found + 1;
  const rest = source.slice(start, at) + source.slice(end, next);
  return rest.trim() === '' ? { start, end: next } : null;
}
