import type { Browser, Page } from 'puppeteer-core';
import { contextOf, inBrowserWindow, sendBidi } from './firefox-privileged';
import { VIEWPORT } from './firefox-process';
import { showBehind } from './firefox-window';
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

/**
 * Opens one of the extension's own pages in a tab behind the one in front, in the window of `front` if it is given. The tab is woken before it gets its size:
 * one that is asleep takes a second to answer that, each time.
 */
export async function openOwnBehind(browser: Browser, address: string, front?: Page): Promise<Page> {
  const { context } = (await sendBidi(browser, 'browsingContext.create', {
    type: 'tab',
    background: true,
    ...(front !== undefined && { referenceContext: contextOf(front) }),
  })) as { readonly context: string };
  const page = (await browser.pages()).find((one) => contextOf(one) === context);
  if (page === undefined) throw new Error('The tab that was opened is not there.');
  await inBrowserWindow(browser, showBehind, context);
  await page.setViewport(VIEWPORT);
  await goToOwn(page, address);
  // The page may have come in another process, asleep again.
  await inBrowserWindow(browser, showBehind, context);
  return page;
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
