import type { Page } from 'puppeteer-core';

/** A rectangle in the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** A point on the first character. */
  readonly x: number;
  readonly y: number;
  /** The end of the last character. */
  readonly endX: number;
  readonly endY: number;
}

/** Where the n-th occurrence of some words stands in the page's body; the words may cross text nodes. */
export function boxOf(page: Page, words: string, nth = 0): Promise<Box> {
  return page.evaluate(
    (sought, wanted) => {
      const range = findWords(sought, wanted);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      const firstLine = range.getClientRects()[0] ?? range.getBoundingClientRect();
      const lastLine = [...range.getClientRects()].at(-1) ?? firstLine;
      return {
        left,
        top,
        right,
        bottom,
        x: firstLine.left + 9,
        y: firstLine.top + firstLine.height / 2,
        endX: lastLine.right,
        endY: lastLine.top + lastLine.height / 2,
      };

      function findWords(text: string, index: number): Range {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const places: { node: Text; offset: number }[] = [];
        let all = '';
        for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
          const parent = node.parentElement;
          if (parent === null || parent.closest('script, style, rt') !== null || !parent.checkVisibility()) continue;
          for (let offset = 0; offset < node.data.length; offset++) {
            if (/\s|\u200b/.test(node.data[offset] ?? '')) continue;
            all += node.data[offset];
            places.push({ node, offset });
          }
        }
        let at = -1;
        for (let count = 0; count <= index; count++) at = all.indexOf(text.replace(/\s/g, ''), at + 1);
        const first = places[at];
        const last = places[at + text.replace(/\s/g, '').length - 1];
        if (at === -1 || first === undefined || last === undefined) throw new Error(`not on the page: ${text}`);
        const found = document.createRange();
        found.setStart(first.node, first.offset);
        found.setEnd(last.node, last.offset + 1);
        return found;
      }
    },
    words,
    nth,
  );
}

/** Scrolls words into view and rests the pointer on the middle of their first line's start. */
export async function pointAt(page: Page, words: string, nth = 0): Promise<Box> {
  await page.evaluate(() => document.querySelector('#ozoom')?.scrollIntoView());
  let box = await boxOf(page, words, nth);
  if (box.bottom > 760 || box.top < 40) {
    await page.evaluate((top) => {
      const scroller = [...document.querySelectorAll('div')].find(
        (element) => element.scrollHeight > element.clientHeight + 5,
      );
      if (scroller !== undefined) scroller.scrollTop += top - 300;
      else scrollBy(0, top - 300);
    }, box.top);
    await new Promise((resolve) => setTimeout(resolve, 120));
    box = await boxOf(page, words, nth);
  }
  await page.mouse.move(box.x, box.y);
  return box;
}

/** Selects words with the mouse, as a reader does. */
export async function selectWords(page: Page, words: string, nth = 0): Promise<void> {
  const box = await pointAt(page, words, nth);
  await page.mouse.move(box.x - 8, box.y);
  await page.mouse.down();
  await page.mouse.move(box.endX - 12, box.endY, { steps: 3 });
  await page.mouse.move(box.endX - 1, box.endY, { steps: 2 });
  await page.mouse.up();
}
