import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { TargetType } from 'puppeteer-core';
import type { Browser, Extension, Page, WebWorker } from 'puppeteer-core';
import { findChromium } from '../../../.ci/find-browser.mjs';
import { startSiteServer } from './site-server';
import type { SiteServer } from './site-server';

/** The extension as `npm run build` leaves it. */
export const BUILT_EXTENSION = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** A real Chromium with the built extension in it, and the paper's site on a loopback port. */
export interface TestBrowser {
  readonly browser: Browser;
  readonly site: SiteServer;
  readonly profile: string;
  readonly extension: Extension;
  /** Everything the pages, the popup and the worker reported as uncaught or logged as an error. */
  readonly errors: string[];
  /** Pages on which the browser asked before it let the reader leave. */
  readonly leavings: readonly string[];
  readonly open: (address: string) => Promise<Page>;
  readonly openPopup: (page: Page) => Promise<Page>;
  readonly worker: () => Promise<WebWorker>;
  readonly close: () => Promise<void>;
}

/** What a test may want otherwise. */
export interface LaunchOptions {
  readonly language?: 'zh_CN' | 'en_US';
  readonly profile?: string;
  readonly extension?: string;
}

/** Starts Chromium with the extension; every host leads to the copy of the site under `folder`. */
export async function launch(folder: string, options: LaunchOptions = {}): Promise<TestBrowser> {
  const site = await startSiteServer(folder);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'zhiku-reader-')));
  const language = options.language ?? 'zh_CN';
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    pipe: true,
    enableExtensions: [options.extension ?? BUILT_EXTENSION],
    userDataDir: profile,
    defaultViewport: { width: 1100, height: 800 },
    env: { ...process.env, LANGUAGE: language },
    args: [
      '--no-sandbox',
      `--lang=${language.replace('_', '-')}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${String(site.port)}`,
    ],
  });
  const errors: string[] = [];
  const leavings: string[] = [];
  await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
  const [extension] = [...(await browser.extensions()).values()];
  if (extension === undefined) throw new Error('The extension was not loaded; run `npm run build` first.');
  const worker = async () => {
    const target = await browser.waitForTarget((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
    const found = await target.worker();
    if (found === null) throw new Error('no worker');
    return found;
  };
  const watch = (page: Page) => {
    page.on('pageerror', (error) => errors.push(`uncaught on ${page.url()}: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404'))
        errors.push(`console of ${page.url()}: ${message.text()} ${JSON.stringify(message.stackTrace())}`);
    });
    page.on('dialog', (dialog) => {
      // Leaving a page with a note that could not be stored: the browser asks, and the test means it.
      if (dialog.type() === 'beforeunload') {
        leavings.push(page.url());
        void dialog.accept();
        return;
      }
      errors.push(`dialog on ${page.url()}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    return page;
  };
  return {
    browser,
    site,
    profile,
    extension,
    errors,
    leavings,
    worker,
    open: async (address) => {
      const page = watch(await browser.newPage());
      await page.goto(address);
      return page;
    },
    openPopup: async (page) => {
      await page.bringToFront();
      const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
      await page.triggerExtensionAction(extension);
      const popup = watch(await (await opened).asPage());
      await popup.waitForFunction(() => document.querySelector('#popup > :not(.loading)') !== null, { polling: 50 });
      return popup;
    },
    close: async () => {
      await browser.close();
      await site.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
