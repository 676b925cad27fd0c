import type { BlockNode } from './markdown-nodes';
import { readInline } from './read-inline';

/** Deepest nesting of lists and quotes that is shown as such; the marks of deeper ones are text. */
const DEEPEST = 8;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3})(?:([-*+])|(\d{1,9})[.)])(?:[ \t]+|$)/;

/**
 * Reads a note: paragraphs, headings, lists, quotes and code of Markdown; within them bold, italic, code and links.
 * Any text is read without an exception, in time proportional to its length; HTML and pictures are text. A line's
 * end is kept, as people who write notes expect.
 */
export function readMarkdown(markdown: string): readonly BlockNode[] {
  return readBlocks(markdown.toWellFormed().split(/\r\n?|\n/), 0);
}

function readBlocks(lines: readonly string[], depth: number): readonly BlockNode[] {
  const blocks: BlockNode[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at++;
      continue;
    }
    const [block, next] = readBlock(lines, at, depth);
    blocks.push(block);
    at = next;
  }
  return blocks;
}

/** The block that begins at a line, and the line after it. */
function readBlock(lines: readonly string[], at: number, depth: number): readonly [BlockNode, number] {
  const line = lines[at] ?? '';
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) return readCode(lines, at, fence);
  const heading = HEADING.exec(line);
  if (heading !== null) {
    const text = (heading[2] ?? '').trim().replace(/(?:^|(?<=\s))#+$/, '');
    return [{ type: 'heading', level: heading[1]?.length ?? 1, children: readInline(text.trim()) }, at + 1];
  }
  if (depth < DEEPEST && QUOTE.test(line)) return readQuote(lines, at, depth);
  if (depth < DEEPEST && ITEM.test(line)) return readList(lines, at, depth);
  return readParagraph(lines, at, depth);
}

function readCode(lines: readonly string[], at: number, fence: string): readonly [BlockNode, number] {
  const closes = new RegExp(`^ {0,3}${fence.charAt(0)}{${String(fence.length)},}[ \\t]*$`);
  const end = endOf(lines, at, (line) => !closes.test(line));
  return [{ type: 'code', text: lines.slice(at + 1, end).join('\n') }, end + 1];
}

function readQuote(lines: readonly string[], at: number, depth: number): readonly [BlockNode, number] {
  const end = endOf(lines, at, (line) => QUOTE.test(line));
  const inner = lines.slice(at, end).map((line) => line.replace(QUOTE, ''));
  return [{ type: 'quote', children: readBlocks(inner, depth + 1) }, end];
}

function readList(lines: readonly string[], at: number, depth: number): readonly [BlockNode, number] {
  const kind = kindOf(lines[at]);
  const items: (readonly BlockNode[])[] = [];
  let next = at;
  while (next < lines.length && kindOf(lines[next]) === kind) {
    const marker = ITEM.exec(lines[next] ?? '')?.[0] ?? '';
    const indent = Math.max(2, marker.trimEnd().length + 1);
    const end = endOf(lines, next, (line) => line.trim() === '' || line.startsWith(' '.repeat(Math.min(indent, 4))));
    const [first = '', ...rest] = lines.slice(next, end);
    items.push(readBlocks([first.slice(marker.length), ...rest.map((line) => unindent(line, indent))], depth + 1));
    next = end;
  }
  const number = ITEM.exec(lines[at] ?? '')?.[3];
  return [{ type: 'list', first: number === undefined ? null : Number(number), items }, next];
}

/** What items of one list have in common; null for a line that begins no item. */
function kindOf(line = ''): string | null {
  const item = ITEM.exec(line);
  return item === null ? null : (item[2] ?? 'number');
}

function unindent(line: string, indent: number): string {
  return line.slice(Math.min(indent, line.length - line.trimStart().length));
}

function readParagraph(lines: readonly string[], at: number, depth: number): readonly [BlockNode, number] {
  const begins = (line: string) =>
    line.trim() === '' ||
    FENCE.test(line) ||
    HEADING.test(line) ||
    (depth < DEEPEST && (QUOTE.test(line) || ITEM.test(line)));
  const end = endOf(lines, at, (line) => !begins(line));
  const text = lines.slice(at, end).map((line) => line.trim());
  return [{ type: 'paragraph', children: readInline(text.join('\n')) }, end];
}

/** The first line after `at` for which the condition does not hold. */
function endOf(lines: readonly string[], at: number, holds: (line: string) => boolean): number {
  let end = at + 1;
  while (end < lines.length && holds(lines[end] ?? '')) end++;
  return end;
}
