import type { Page } from 'puppeteer-core';
import { callInShadow } from './shadow-root';

/** An element of our interface in the page. */
export interface ShadowElement {
  readonly text: string;
  /** What a field holds; empty for other elements. */
  readonly value: string;
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** Looks for an element by selector inside our closed shadow root; null if it is not there. */
export async function findInShadow(page: Page, selector: string): Promise<ShadowElement | null> {
  return (await callInShadow(
    page,
    selector,
    `function () {
      const { left, top, right, bottom } = this.getBoundingClientRect();
      const shown = getComputedStyle(this).visibility === 'visible';
      const box = shown ? { left, top, right, bottom } : { left: 0, top: 0, right: 0, bottom: 0 };
      return { text: this.innerText ?? '', value: this.value ?? '', box };
    }`,
  )) as ShadowElement | null;
}

/** Waits until an element is in our shadow root. */
export async function waitInShadow(page: Page, selector: string, timeout = 5000): Promise<ShadowElement> {
  for (let waited = 0; waited < timeout; waited += 40) {
    const found = await findInShadow(page, selector);
    if (found !== null && found.box.right > found.box.left) return found;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`not shown within ${String(timeout)} ms: ${selector}`);
}

/** Waits until an element is gone from our shadow root. */
export async function waitGoneFromShadow(page: Page, selector: string, timeout = 5000): Promise<void> {
  for (let waited = 0; waited < timeout; waited += 40) {
    if ((await findInShadow(page, selector)) === null) return;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`still shown after ${String(timeout)} ms: ${selector}`);
}

/** Waits until an element of our interface shows a text; gives all that it shows. */
export async function waitForText(page: Page, selector: string, text: string): Promise<string> {
  for (let waited = 0; waited < 5000; waited += 40) {
    const shown = (await findInShadow(page, selector))?.text ?? '';
    if (shown.includes(text)) return shown;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`“${text}” not shown in ${selector}: ${(await findInShadow(page, selector))?.text ?? 'nothing'}`);
}

const SCROLL = `function () { this.scrollIntoView({ block: 'nearest' }); return true; }`;

/** Clicks an element of our interface with the mouse, scrolled into sight first as a reader would. */
export async function clickInShadow(page: Page, selector: string): Promise<void> {
  await waitInShadow(page, selector);
  await callInShadow(page, selector, SCROLL);
  let { box } = await waitInShadow(page, selector);
  for (let before = null; JSON.stringify(before) !== JSON.stringify(box);) {
    before = box;
    await new Promise((resolve) => setTimeout(resolve, 120));
    // A card that was placed anew since may hide it again.
    await callInShadow(page, selector, SCROLL);
    ({ box } = await waitInShadow(page, selector));
  }
  await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}
