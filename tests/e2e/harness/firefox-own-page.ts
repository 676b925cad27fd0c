import type { Page } from 'puppeteer-core';
import { contextOf, sendBidi } from './firefox-privileged';
import { waitUntil } from './wait-until';

/*
 * Firefox tells no driver that a page of an extension has loaded, so that puppeteer's own methods would wait
 * for ever: the page itself is asked.
 */

/** Opens one of the extension's own pages, and waits until it has loaded. */
export async function goToOwn(page: Page, address: string): Promise<void> {
  await sendBidi(page.browser(), 'browsingContext.navigate', {
    context: contextOf(page),
    url: address,
    wait: 'none',
  });
  await waitUntil(() => hasLoaded(page, 0, address));
}

/** Loads one of the extension's own pages again. */
export async function reloadOwn(page: Page): Promise<void> {
  const before = await page.evaluate(() => performance.timeOrigin);
  await sendBidi(page.browser(), 'browsingContext.reload', { context: contextOf(page), wait: 'none' });
  await waitUntil(() => hasLoaded(page, before));
}

async function hasLoaded(page: Page, after: number, address?: string): Promise<boolean> {
  try {
    const { state, began, shown } = await page.evaluate(() => ({
      state: document.readyState,
      began: performance.timeOrigin,
      shown: location.href,
    }));
    return state === 'complete' && began > after && (address === undefined || shown.startsWith(address));
  } catch {
    // The document that was asked is gone: the next one is on its way.
    return false;
  }
}
