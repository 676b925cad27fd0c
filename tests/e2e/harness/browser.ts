/*
 * How to write a test for both browsers: `const browser = await launch(SAMPLE_FOLDER)`, and then only
 * what `TestBrowser` offers, and pages. The Vitest project decides which browser it is (`browser`: Chromium,
 * `firefox`: Firefox); the same files run in both. Pages are puppeteer's, over CDP in Chromium and over
 * WebDriver BiDi in Firefox, so no `createCDPSession`, no `emulate…` but `prefer`, no `waitForTarget` but
 * `tabOpenedBy`, no address of the extension but from `ownAddress`. What is in our closed shadow root is
 * reached by ./shadow, marks by ./painted, the pointer by ./point-at, alike in both. The popup and the side
 * panel are pages like others; in Firefox they stand in a tab behind the article, which stays in front. Poll
 * (`waitForFunction` with `{ polling: 50 }`, `waitUntil`) rather than wait. Pages are loaded again by
 * `reload`. A test that makes no sense in one browser says so by `onlyIn` of ./only-in, with the reason, and is
 * counted as skipped.
 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import { startSiteServer } from './site-server';
import { TESTED_BROWSER } from './tested-browser';
import type { LaunchOptions, TestBrowser } from './test-browser';

export type { TestBrowser } from './test-browser';

const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The extension as `npm run build` leaves it for the browser under test. */
export const BUILT_EXTENSION = resolve(import.meta.dirname, '../../../.output', BUILDS[TESTED_BROWSER]);

/** Starts the browser under test with the extension; every host leads to the copy of the site under `folder`. */
export async function launch(folder: string, options: LaunchOptions = {}): Promise<TestBrowser> {
  const site = await startSiteServer(folder);
  const started = await (TESTED_BROWSER === 'firefox' ? launchFirefox : launchChromium)({
    site,
    profile: options.profile ?? null,
    language: options.language ?? 'zh_CN',
    extension: options.extension ?? BUILT_EXTENSION,
    preferences: options.preferences ?? {},
    worksPrivately: options.worksPrivately ?? false,
  });
  return {
    ...started,
    close: async () => {
      await started.close();
      started.errors.push(...site.strangers().map((host) => `asked for ${host}`));
      await site.close();
    },
    kill: async () => {
      const browserProcess = started.driver.process();
      if (browserProcess !== null && browserProcess.exitCode === null) {
        const ended = new Promise((end) => browserProcess.once('exit', end));
        browserProcess.kill('SIGKILL');
        await ended;
      }
      if (options.profile !== undefined) await rm(join(options.profile, 'SingletonLock'), { force: true });
      await site.close();
    },
  };
}
