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

const FENCE = /^(`{3,})[^`]*$/;
const FENCE_END = /^(`{3,})[ \t]*$/;
/** A fence in a list or a quote, one that is set in, and one of another sign: what they hold depends on what is around. */
const UNCERTAIN_FENCE = /^(?:\s+[`~]{3}|~{3}|\s*(?:>|[-+*]|\d+[.)]).*[`~]{3})/;

/**
 * The reader's own Markdown, with HTML shown and not carried out; code, which shows it anyhow, stays as it is where
 * it is certain to be code.
 */
export function escapeHtmlInMarkdown(markdown: string): string {
  const lines = markdown.toWellFormed().split(/\r\n?|\n/);
  if (lines.some((line) => UNCERTAIN_FENCE.test(line))) return lines.map(escapeHtml).join('\n');
  const written: string[] = [];
  let fence: { readonly ticks: number; readonly at: number } | null = null;
  const escape = lines.every(isPlainOfCode) ? escapeAroundCode : escapeHtml;
  for (const [at, line] of lines.entries()) {
    const ticks: number = (fence === null ? FENCE : FENCE_END).exec(line)?.[1]?.length ?? 0;
    written.push(fence === null && ticks === 0 ? escape(line) : line);
    if (fence === null) fence = ticks === 0 ? null : { ticks, at };
    else if (ticks >= fence.ticks) fence = null;
  }
  // Programs do not agree on where a fence ends that is never closed.
  return [...written.slice(0, fence?.at), ...lines.slice(fence?.at ?? lines.length).map(escapeHtml)].join('\n');
}

/** What may end code, or part it, in one program or another. */
const UNCERTAIN_CODE = /[\\|$]|``/;

/** Whether code within the line, if it has any, begins and ends there for every program: `a < b`. Fences are no such code. */
function isPlainOfCode(line: string): boolean {
  if (/^`{3,}/.test(line)) return true;
  return !line.includes('`') || (!UNCERTAIN_CODE.test(line) && line.split('`').length % 2 === 1);
}

/** Between the first tick and the second, the third and the fourth … is code. */
function escapeAroundCode(line: string): string {
  return line
    .split('`')
    .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : part))
    .join('`');
}

function escapeHtml(line: string): string {
  return line.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('<', '&lt;');
}
