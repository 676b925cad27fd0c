import { hitsIn } from '@/lib/search/mark-hits';

/** As in the style sheet. */
const NAME = 'zhiku-found';

/** Paints what is looked for (folded words) in all text of an element, in place of what was painted before. */
export function highlightHits(root: HTMLElement, words: readonly string[]): void {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const [start, end] of hitsIn(node.nodeValue ?? '', words)) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  CSS.highlights.set(NAME, new Highlight(...ranges));
}
