import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { TargetType } from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import type { browser as extensionBrowser } from 'wxt/browser';
import { findChromium } from '../../../.ci/find-browser.mjs';
import { allowPrivately, gatherErrors, listedErrors } from './chromium-extensions-page';
import type { StartedBrowser, StartOptions } from './start-options';
import { watchPage } from './watch-page';

/** The extension's own world, in what runs in its worker. */
declare const chrome: typeof extensionBrowser;

/** How long an update needs to take over, in milliseconds; nothing tells when it has. */
const UPDATE_TIME = 1000;

/** Starts Chromium with the extension, driven over the DevTools protocol. */
export async function launchChromium({
  site,
  profile,
  language,
  extension: path,
  worksPrivately,
}: StartOptions): Promise<StartedBrowser> {
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'zhiku-reader-')));
  await gatherErrors(folder);
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    pipe: true,
    enableExtensions: [path],
    userDataDir: folder,
    defaultViewport: { width: 1100, height: 800 },
    env: { ...process.env, LANGUAGE: language },
    args: [
      '--no-sandbox',
      // A private window would ask before it opens what is not served over TLS.
      '--disable-features=HttpsFirstModeIncognito,HttpsFirstBalancedModeAutoEnable,HttpsUpgrades',
      `--lang=${language.replace('_', '-')}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${String(site.port)}`,
    ],
  });
  const reports = { errors: [] as string[], leavings: [] as string[] };
  const watch = (page: Page) => watchPage(page, reports);
  await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
  const [extension] = [...(await browser.extensions()).values()];
  if (extension === undefined) throw new Error('The extension was not loaded; run `npm run build` first.');
  if (worksPrivately) await allowPrivately(browser, extension.id);
  const worker = async () => {
    const target = await browser.waitForTarget((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
    const found = await target.worker();
    if (found === null) throw new Error('no worker');
    return found;
  };
  const tabOpenedBy = async (fragment: string, act: () => Promise<unknown>) => {
    const known = new Set(browser.targets());
    const opened = browser.waitForTarget((target) => !known.has(target) && target.url().includes(fragment));
    await act();
    return watch(await (await opened).asPage());
  };
  return {
    driver: browser,
    site,
    ...reports,
    ownAddress: (file) => `chrome-extension://${extension.id}/${file}`,
    internalAddress: 'chrome://version/',
    tabOpenedBy,
    open: async (address) => {
      const page = watch(await browser.newPage());
      await page.goto(address);
      return page;
    },
    reload: async (page) => {
      await page.reload();
    },
    openPopup: async (page) => {
      await page.bringToFront();
      const popup = await tabOpenedBy('/popup.html', () => page.triggerExtensionAction(extension));
      await popup.waitForFunction(() => document.querySelector('#popup > :not(.loading)') !== null, { polling: 50 });
      return popup;
    },
    openPanel: async (popup) => {
      const panel = await tabOpenedBy('/sidepanel.html', () => popup.click('#panel'));
      await panel.waitForSelector('[role=tab]');
      return panel;
    },
    // No driver can press these, so their events are dispatched in the worker.
    pressShortcut: async (page, name) => {
      await page.bringToFront();
      await (
        await worker()
      ).evaluate(async (id) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        (chrome.commands.onCommand as unknown as { dispatch: (command: string, tab: unknown) => void }).dispatch(
          id,
          tab,
        );
      }, name);
    },
    chooseFromMenu: async (page, item) => {
      await page.bringToFront();
      await (
        await worker()
      ).evaluate(async (menuItemId) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const { onClicked } = chrome.contextMenus as unknown as {
          onClicked: { dispatch: (info: unknown, tab: unknown) => void };
        };
        onClicked.dispatch({ menuItemId }, tab);
      }, item);
    },
    stopBackground: async () => (await worker()).close(),
    update: async (changed) => {
      await browser.installExtension(changed);
      await new Promise((resolve) => setTimeout(resolve, UPDATE_TIME));
    },
    saveDownloadsIn: async (folder) => {
      const session = await browser.target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    },
    prefer: (page, scheme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    openPrivately: async (address) => {
      const background = await worker();
      const page = await tabOpenedBy('about:blank', () =>
        background.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank' })),
      );
      await page.goto(address);
      return page;
    },
    clearStorage: async () => {
      const page = await browser.newPage();
      const session = await page.createCDPSession();
      const origin = `chrome-extension://${extension.id}`;
      await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
      await page.close();
    },
    close: async () => {
      if (browser.connected) reports.errors.push(...(await listedErrors(browser, extension.id)));
      await browser.close();
      if (profile === null) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
