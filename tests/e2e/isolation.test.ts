import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect } from 'vitest';
import type { browser as extensionBrowser } from 'wxt/browser';
import { SAMPLE_FOLDER } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { inBrowserWindow } from './harness/firefox-privileged';
import { keepLocalStorageInFiles } from './harness/firefox-window';
import { onlyIn } from './harness/only-in';

declare const chrome: typeof extensionBrowser;

describe('a test', () => {
  let browser: TestBrowser;
  afterEach(async () => {
    await inBrowserWindow(browser.driver, keepLocalStorageInFiles, false);
    await browser.close();
  });

  const start = async (): Promise<Page> => {
    browser = await launch(SAMPLE_FOLDER);
    return browser.open(browser.ownAddress('options.html'));
  };
  const storedIn = (page: Page) => page.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));

  onlyIn('firefox', 'each test file has a Chromium of its own')(
    'begins with nothing of another one, also where the browser keeps local storage in a file',
    async () => {
      await start();
      await inBrowserWindow(browser.driver, keepLocalStorageInFiles, true);
      await browser.close();
      const page = await start();
      await page.evaluate(() => chrome.storage.local.set({ left: 'by the test before' }));
      expect(await storedIn(page)).toContain('left');
      await browser.close();
      expect(await storedIn(await start())).not.toContain('left');
    },
  );
});
