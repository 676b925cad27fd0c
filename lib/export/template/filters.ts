import { escapeHtmlInMarkdown, escapeMarkdown } from '../escape-markdown';
import { oneLine } from '../one-line';
import { yamlText } from '../yaml-text';
import type { TextKind } from './shape';

/** What a template may do to a text: `{{title | yaml}}`. What comes out is ready and not escaped again. */
export const FILTERS = {
  /** A string of YAML, also of JSON. */
  yaml: yamlText,
  /** A link to the note of that name. */
  wiki: wikiLink,
  /** The name of a tag, without `#`. */
  tag: obsidianTag,
  /** An address to follow. */
  link: followable,
  /** Text within a quotation or callout: every line of it after the first begins with `> `. */
  quoted: (text: string, kind: TextKind) => ready(text, kind).replace(/\r\n?|\n/g, '\n> '),
} as const satisfies Readonly<Record<string, (text: string, kind: TextKind) => string>>;

export type FilterName = keyof typeof FILTERS;

/** A text as it stands in Markdown. */
export function ready(text: string, kind: TextKind): string {
  if (kind === 'text') return escapeMarkdown(text);
  return kind === 'markdown' ? escapeHtmlInMarkdown(text.trim()) : text.toWellFormed();
}

function wikiLink(text: string): string {
  // Obsidian has no way to write these in a link, nor in the name of a note.
  const name = oneLine(text)
    .replace(/[#|^[\]<>:"/\\?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' ? '' : `[[${name}]]`;
}

function obsidianTag(text: string): string {
  const tag = oneLine(text)
    .replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return /^\p{N}+$/u.test(tag) ? `_${tag}` : tag;
}

function followable(text: string): string {
  if (!/^https?:\/\//i.test(text)) return escapeMarkdown(text);
  return `<${oneLine(text).replace(/[<> \\]/g, (character) => encodeURIComponent(character))}>`;
}
