import type { Page } from 'puppeteer-core';
import { pointAt } from './point-at';
import { findInShadow } from './shadow';

/**
 * Rests the pointer on words until their card is shown and contains a text, and moves it off and on as a reader does
 * where none comes: what is found anew (in another language, by another script) closes the card that was open, and
 * the marks of before are painted until then.
 */
export async function restOn(page: Page, words: string, text: string): Promise<void> {
  for (let tries = 0; tries < 15; tries++) {
    await page.mouse.move(2, 2);
    await pointAt(page, words);
    for (let waited = 0; waited < 1000; waited += 50) {
      if ((await findInShadow(page, '.card'))?.text.includes(text) === true) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`no card of ${words} with “${text}”: ${(await findInShadow(page, '.card'))?.text ?? 'none at all'}`);
}
