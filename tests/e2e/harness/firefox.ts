import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { findFirefox } from '../../../.ci/find-browser.mjs';
import { contextOf, inBrowserWindow, sendBidi } from './firefox-privileged';
import { goToOwn, reloadOwn } from './firefox-own-page';
import * as firefox from './firefox-window';
import type { StartOptions } from './start-options';
import type { TestBrowser } from './test-browser';
import { waitUntil } from './wait-until';
import { watchPage } from './watch-page';

const ID = 'zhiku-reader@example.org';
/** Firefox gives every extension a random host; this one is fixed before. */
const HOST = 'moz-extension://0f0e0d0c-0b0a-4908-8706-050403020100';

/** Starts Firefox with the extension, driven over WebDriver BiDi. */
export async function launchFirefox({ site, profile, language, extension }: StartOptions): Promise<TestBrowser> {
  const browser = await start(profile, site.port, language);
  await inBrowserWindow(browser, firefox.setLanguage, language.replace('_', '-'));
  await browser.installExtension(extension);
  await waitUntil(() => inBrowserWindow(browser, firefox.isBackgroundRunning, ID));
  const reports = { errors: [] as string[], leavings: [] as string[] };
  const watch = (page: Page) => watchPage(page, reports);
  const openBehind = async (file: string) => {
    const page = watch(await browser.newPage({ background: true }));
    await goToOwn(page, `${HOST}/${file}`);
    await inBrowserWindow(browser, firefox.showBehind, contextOf(page));
    return page;
  };
  return {
    browser,
    site,
    ...reports,
    ownAddress: (file) => `${HOST}/${file}`,
    internalAddress: 'about:license',
    open: async (address) => {
      const page = watch(await browser.newPage());
      await (address.startsWith(HOST) ? goToOwn(page, address) : page.goto(address));
      return page;
    },
    reload: async (page) => {
      await (page.url().startsWith(HOST) ? reloadOwn(page) : page.reload());
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
    tabOpenedBy: async (fragment, act) => {
      const known = new Set(browser.targets());
      const opened = browser.waitForTarget((target) => !known.has(target) && target.url().includes(fragment));
      await act();
      return watch(await (await opened).asPage());
    },
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
    stopBackground: () => inBrowserWindow(browser, firefox.stopBackground, ID),
    update: async (changed) => {
      await browser.installExtension(changed);
      await waitUntil(() => inBrowserWindow(browser, firefox.isBackgroundRunning, ID));
    },
    saveDownloadsIn: async (folder) => {
      const downloadBehavior = { type: 'allowed', destinationFolder: folder };
      await sendBidi(browser, 'browser.setDownloadBehavior', { downloadBehavior });
    },
    prefer: (page, scheme) => inBrowserWindow(browser, firefox.preferScheme, contextOf(page), scheme),
    close: async () => {
      if (browser.connected) reports.errors.push(...(await inBrowserWindow(browser, firefox.errorsOf, HOST)));
      await browser.close();
    },
  };
}

function start(profile: string, port: number, language: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    userDataDir: profile,
    defaultViewport: { width: 1100, height: 800 },
    args: ['--remote-allow-system-access', '--width=1200', '--height=950'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'intl.accept_languages': language.replace('_', '-'),
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST.slice('moz-extension://'.length) }),
      // The extension is put in for one run of the browser; what it stored is to be there in the next.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
}
