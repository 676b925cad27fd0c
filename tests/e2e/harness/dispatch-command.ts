import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { TestBrowser } from './browser';

declare const chrome: typeof browser;

/** Presses a keyboard shortcut of the manifest: no driver can, so its event is dispatched in the worker. */
export async function dispatchCommand(chromium: TestBrowser, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const worker = await chromium.worker();
  await worker.evaluate(async (id) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.commands.onCommand as unknown as { dispatch: (command: string, tab: unknown) => void }).dispatch(id, tab);
  }, name);
}

/** Chooses an item of the context menu, which no driver can either. */
export async function dispatchMenuClick(chromium: TestBrowser, page: Page, item: string): Promise<void> {
  await page.bringToFront();
  const worker = await chromium.worker();
  await worker.evaluate(async (menuItemId) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch: (info: unknown, tab: unknown) => void };
    };
    onClicked.dispatch({ menuItemId }, tab);
  }, item);
}
