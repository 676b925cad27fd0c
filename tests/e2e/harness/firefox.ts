import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'puppeteer-core';
import { goToOwn, reloadOwn } from './firefox-own-page';
import { contextOf, inBrowserWindow, sendBidi } from './firefox-privileged';
import { sharedFirefox, startFirefox } from './firefox-process';
import * as firefox from './firefox-window';
import type { StartOptions } from './start-options';
import type { TestBrowser } from './test-browser';
import { waitUntil } from './wait-until';
import { watchPage } from './watch-page';

const ID = 'zhiku-reader@example.org';
/** Firefox gives every extension a random host; in a profile that outlives the browser it is this one. */
const KEPT_HOST = '0f0e0d0c-0b0a-4908-8706-050403020100';

/**
 * Puts the extension into Firefox, driven over WebDriver BiDi. Without a profile of its own a test shares the
 * Firefox of its file, where the extension comes with a new host and so with nothing stored.
 */
export async function launchFirefox({ site, profile, language, extension }: StartOptions): Promise<TestBrowser> {
  const browser = profile === null ? await sharedFirefox() : await startFirefox(profile);
  const host = profile === null ? randomUUID() : KEPT_HOST;
  const origin = `moz-extension://${host}`;
  await inBrowserWindow(browser, firefox.prepare, {
    hosts: JSON.stringify({ [ID]: host }),
    port: site.port,
    language: language.replace('_', '-'),
  });
  await browser.installExtension(extension);
  await waitUntil(() => inBrowserWindow(browser, firefox.isBackgroundRunning, ID));
  const reports = { errors: [] as string[], leavings: [] as string[] };
  const watch = (page: Page) => watchPage(page, reports);
  const openBehind = async (file: string) => {
    const page = watch(await browser.newPage({ background: true }));
    await goToOwn(page, `${origin}/${file}`);
    await inBrowserWindow(browser, firefox.showBehind, contextOf(page));
    return page;
  };
  return {
    driver: browser,
    site,
    ...reports,
    ownAddress: (file) => `${origin}/${file}`,
    internalAddress: 'about:license',
    open: async (address) => {
      const page = watch(await browser.newPage());
      await (address.startsWith('http') ? page.goto(address) : goToOwn(page, address));
      return page;
    },
    reload: async (page) => {
      await ((await addressOf(page)).startsWith(origin) ? reloadOwn(page) : page.reload());
    },
    openPopup: async (page) => {
      await page.bringToFront();
      await inBrowserWindow(browser, firefox.grantActiveTab, ID);
      const popup = await openBehind('popup.html');
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
      await browser.installExtension(changed);
      await waitUntil(() => inBrowserWindow(browser, firefox.isBackgroundRunning, ID));
    },
    saveDownloadsIn: async (folder) => {
      const downloadBehavior = { type: 'allowed', destinationFolder: folder };
      await sendBidi(browser, 'browser.setDownloadBehavior', { downloadBehavior });
    },
    prefer: async (page, scheme) => {
      await inBrowserWindow(browser, firefox.preferScheme, contextOf(page), scheme);
    },
    close: async () => {
      if (browser.connected) reports.errors.push(...(await inBrowserWindow(browser, firefox.errorsOf, origin)));
      if (profile !== null) return browser.close();
      await browser.uninstallExtension(ID);
      const [, ...opened] = await browser.pages();
      for (const page of opened) await page.close();
    },
  };
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
