import { oneLine } from './one-line';

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '&': '&amp;' };

/**
 * Text of the page or of ours as one line of Markdown that shows just these characters: no mark-up, no HTML, no tag,
 * comment or block id of Obsidian.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>~=$&|#^%]/g, (character) => ENTITIES[character] ?? `\\${character}`)
    .replace(/^([+-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** The reader's own Markdown, with HTML shown and not carried out. */
export function escapeHtmlInMarkdown(markdown: string): string {
  return markdown.toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
