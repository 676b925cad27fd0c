import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import { goToOwn, openOwnBehind, reloadOwn } from './firefox-own-page';
import { contextOf, inBrowserWindow, sendBidi } from './firefox-privileged';
import { sharedFirefox, startFirefox } from './firefox-process';
import * as firefox from './firefox-window';
import type { StartedBrowser, StartOptions } from './start-options';
import { waitUntil } from './wait-until';
import { watchPage } from './watch-page';

const ID = 'zhiku-reader@example.org';
/** Firefox gives every extension a random host; in a profile that outlives the browser it is this one. */
const KEPT_HOST = '0f0e0d0c-0b0a-4908-8706-050403020100';

/**
 * Puts the extension into Firefox, driven over WebDriver BiDi. Without a profile of its own a test shares the
 * Firefox of all such tests, where the extension comes with a new host and so with nothing stored.
 */
export async function launchFirefox(options: StartOptions): Promise<StartedBrowser> {
  const { site, profile, language, extension } = options;
  const browser = profile === null ? await sharedFirefox() : await startFirefox(profile, options.preferences);
  const host = profile === null ? randomUUID() : KEPT_HOST;
  const origin = `moz-extension://${host}`;
  await inBrowserWindow(browser, firefox.prepare, {
    hosts: JSON.stringify({ [ID]: host }),
    port: site.port,
    language: language.replace('_', '-'),
  });
  if (profile === null) await inBrowserWindow(browser, firefox.forgetStorageFile, ID);
  await install(browser, extension);
  await waitUntil(() => inBrowserWindow(browser, firefox.isBackgroundRunning, ID));
  const reports = { errors: [] as string[], leavings: [] as string[] };
  const watch = (page: Page) => watchPage(page, reports);
  const openBehind = async (file: string, front?: Page) =>
    watch(await openOwnBehind(browser, `${origin}/${file}`, front));
  return {
    driver: browser,
    site,
    ...reports,
    ownAddress: (file) => `${origin}/${file}`,
    internalAddress: 'about:license',
    open: async (address) => {
      const page = watch(await browser.newPage());
      await (/^(?:http|file)/.test(address) ? page.goto(address) : goToOwn(page, address));
      return page;
    },
    reload: async (page) => {
      await ((await addressOf(page)).startsWith(origin) ? reloadOwn(page) : page.reload());
    },
    openPopup: async (page) => {
      await page.bringToFront();
      await inBrowserWindow(browser, firefox.grantActiveTab, ID);
      const popup = await openBehind('popup.html', page);
      await popup.waitForFunction(() => document.querySelector('#popup > :not(.loading)') !== null, { polling: 50 });
      return popup;
    },
    openPanel: async (popup) => {
      await popup.click('#panel');
      await waitUntil(() => inBrowserWindow(browser, firefox.isSidebarOpen, ID));
      await inBrowserWindow(browser, firefox.closeSidebar);
      const panel = await openBehind('sidepanel.html');
      await panel.waitForSelector('[role=tab]');
      return panel;
    },
    tabOpenedBy: async (fragment, act) => watch(await openedBy(browser, fragment, act)),
    pressShortcut: async (page, name) => {
      await page.bringToFront();
      await inBrowserWindow(browser, firefox.pressShortcut, ID, name);
    },
    chooseFromMenu: async (page, item) => {
      await page.bringToFront();
      const { x, y } = await page.evaluate(() => {
        const { left, top } = getSelection()?.getRangeAt(0).getClientRects()[0] ?? { left: 0, top: 0 };
        return { x: left + 8, y: top + 8 };
      });
      await page.mouse.click(x, y, { button: 'right' });
      await waitUntil(() => inBrowserWindow(browser, firefox.isMenuOpen));
      await inBrowserWindow(browser, firefox.chooseMenuItem, item);
    },
    stopBackground: async () => {
      await inBrowserWindow(browser, firefox.stopBackground, ID);
    },
    update: async (changed) => {
      await install(browser, changed);
      await waitUntil(() => inBrowserWindow(browser, firefox.isBackgroundRunning, ID));
    },
    saveDownloadsIn: async (folder) => {
      const downloadBehavior = { type: 'allowed', destinationFolder: folder };
      await sendBidi(browser, 'browser.setDownloadBehavior', { downloadBehavior });
    },
    prefer: async (page, scheme) => {
      await inBrowserWindow(browser, firefox.preferScheme, contextOf(page), scheme);
    },
    openPrivately: async (address) => {
      const known = new Set(await browser.pages());
      await inBrowserWindow(browser, firefox.openPrivateWindow);
      const page = watch(await newPage(browser, known));
      await page.waitForFunction(() => document.readyState === 'complete' && location.href !== 'about:blank');
      await (address.startsWith('http') ? page.goto(address) : goToOwn(page, address));
      return page;
    },
    clearStorage: () => inBrowserWindow(browser, firefox.clearStorage, ID),
    close: async () => {
      if (browser.connected) reports.errors.push(...(await inBrowserWindow(browser, firefox.errorsOf, origin)));
      if (profile !== null) return browser.close();
      await browser.uninstallExtension(ID);
      const [, ...opened] = await browser.pages();
      for (const page of opened) await page.close();
    },
  };
}

/** Puts the extension in for this run of the browser, with the leave to work in private windows. */
async function install(browser: Browser, path: string): Promise<void> {
  await sendBidi(browser, 'webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': true,
  });
}

/** The page that came beside those known, whatever its address. */
async function newPage(browser: Browser, known: ReadonlySet<Page>): Promise<Page> {
  let found: Page | undefined;
  await waitUntil(async () => {
    found = (await browser.pages()).find((page) => !known.has(page));
    return found !== undefined;
  });
  if (found === undefined) throw new Error('no new page');
  return found;
}

/** The tab that came while `act` ran. Its address is asked of itself: the driver is not told of the extension's pages. */
async function openedBy(browser: Browser, fragment: string, act: () => Promise<unknown>): Promise<Page> {
  const known = new Set(await browser.pages());
  await act();
  let found: Page | undefined;
  await waitUntil(async () => {
    for (const page of await browser.pages()) {
      if (!known.has(page) && (await addressOf(page)).includes(fragment)) found = page;
    }
    return found !== undefined;
  });
  if (found === undefined) throw new Error(`no tab with ${fragment}`);
  return found;
}

async function addressOf(page: Page): Promise<string> {
  try {
    return await page.evaluate(() => location.href);
  } catch {
    // It is on its way to another document, or has been closed.
    return '';
  }
}
