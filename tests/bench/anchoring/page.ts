import { JSDOM } from 'jsdom';
import type { Span } from '@/lib/domain/text/span';

let { window } = new JSDOM();

/** Opens a window for the pages to come, and puts its objects among the globals, where packages look for them. */
export function openWindow(): void {
  ({ window } = new JSDOM('<!doctype html><title>文章</title>'));
  const { document, HTMLElement, Node, NodeFilter, Range, Text, navigator } = window;
  const globals = { window, document, HTMLElement, Node, NodeFilter, Range, Text, navigator };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/**
 * A text as a page: each line a paragraph, or lines parted by `<br>` where the text was parted so. The
 * page's `textContent` is the text, so that offsets agree.
 */
export function toPage(text: string): HTMLElement {
  const { document } = window;
  const root = document.createElement('article');
  const tag = text.includes('\n\n') ? 'br' : 'p';
  text.split('\n').forEach((line, index) => {
    if (index > 0) root.append('\n');
    if (tag === 'br') root.append(document.createElement('br'), line);
    else {
      const paragraph = document.createElement('p');
      paragraph.append(line);
      root.append(paragraph);
    }
  });
  document.body.replaceChildren(root);
  return root;
}

/** The range of a page over a span of its text. */
export function rangeOver(root: HTMLElement, { start, end }: Span): Range {
  const { document } = window;
  const range = document.createRange();
  const walker = document.createTreeWalker(root, window.NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), at = 0; node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (start >= at && start < at + length) range.setStart(node, start - at);
    if (end > at && end <= at + length) range.setEnd(node, end - at);
    at += length;
  }
  return range;
}

/** The span of a page's text that lies in a range. */
export function spanOfRange(root: HTMLElement, range: Range): Span {
  const before = window.document.createRange();
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}

/** The span of a page's text that its elements hold, from the first to the last. */
export function spanOfElements(root: HTMLElement, elements: readonly HTMLElement[]): Span | null {
  const [first, last] = [elements[0], elements.at(-1)];
  if (first === undefined || last === undefined) return null;
  const range = window.document.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return spanOfRange(root, range);
}
