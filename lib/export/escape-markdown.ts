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

/** A fence of code that stands in no list or quote, where what it holds is certain. */
const FENCE = /^(`{3,})[^`]*$/;
const FENCE_END = /^ {0,3}(`{3,})[ \t]*$/;

/** The reader's own Markdown, with HTML shown and not carried out; code, which shows it anyhow, stays as it is. */
export function escapeHtmlInMarkdown(markdown: string): string {
  const written: string[] = [];
  let fence: { readonly ticks: number; readonly at: number } | null = null;
  const lines = markdown.toWellFormed().split(/\r\n?|\n/);
  for (const [at, line] of lines.entries()) {
    const ticks: number = (fence === null ? FENCE : FENCE_END).exec(line)?.[1]?.length ?? 0;
    written.push(fence === null && ticks === 0 ? escapeHtml(line) : line);
    if (fence === null) fence = ticks === 0 ? null : { ticks, at };
    else if (ticks >= fence.ticks) fence = null;
  }
  // Programs do not agree on where a fence ends that is never closed.
  return [...written.slice(0, fence?.at), ...lines.slice(fence?.at ?? lines.length).map(escapeHtml)].join('\n');
}

function escapeHtml(line: string): string {
  return line.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('<', '&lt;');
}
