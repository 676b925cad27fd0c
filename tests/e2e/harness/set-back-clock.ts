import { TargetType } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import type { browser as extensionBrowser } from 'wxt/browser';
import { TESTED_BROWSER } from './tested-browser';

declare const chrome: typeof extensionBrowser;

/** Sets the clock of the extension's background back to the year 2001, by way of one of the extension's own pages. */
export async function setBackClock(browser: Browser, page: Page): Promise<void> {
  if (TESTED_BROWSER === 'firefox') {
    await page.evaluate(async () => {
      const background = (await chrome.runtime.getBackgroundPage()) as typeof globalThis | undefined;
      if (background === undefined) throw new Error('no background');
      const Now = background.Date;
      background.Date = class extends Now {
        constructor(value: number = Now.parse('2001-01-01')) {
          super(value);
        }
      } as DateConstructor;
    });
    return;
  }
  const running = browser.targets().find((target) => target.type() === TargetType.SERVICE_WORKER);
  const worker = await running?.worker();
  await worker?.evaluate(() => {
    const Now = Date;
    globalThis.Date = class extends Now {
      constructor(value: number = Now.parse('2001-01-01')) {
        super(value);
      }
    } as DateConstructor;
  });
}
