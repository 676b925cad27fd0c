import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { overflowOf } from './harness/overflow';
import { waitForPaint } from './harness/painted';
import { restoreFilled } from './harness/restore-filled';
import { tabStops } from './harness/tab-stops';
import { violationsOf } from './harness/violations';

/** Every view of the extension's pages, and what is there once it is filled; a new one joins by adding its line. */
const VIEWS = [
  ['glossary.html', '.panel'],
  ['glossary.html#keji-jinrong', '.map .node'],
  ['library.html', '.article-row .counts'],
  ['library.html#/matrix', '.matrix .cell'],
  ['library.html#/timeline', 'svg.timeline circle'],
  ['library.html#/pairs', 'svg.pairs .tie'],
  ['library.html#/dashboard', '.tiles'],
  ['library.html#/bin', '.bin li'],
] as const;
const WIDTHS = [360, 800, 1440];
const LANGUAGES = ['zh_CN', 'en_US'] as const;

describe.each(LANGUAGES)('every page of the extension, in %s, with a reader’s library in it', (language) => {
  let browser: TestBrowser;
  afterEach(async () => {
    const { errors } = browser;
    await browser.close();
    expect(errors).toEqual([]);
  });

  /** Looks at a page in every width, and has axe look at the narrowest by day and the widest by night. */
  const look = async (page: Page, place: string) => {
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 800 });
      expect(await overflowOf(page), `${place} ${String(width)}`).toEqual([]);
      if (width === 800) continue;
      const scheme = width < 800 ? 'light' : 'dark';
      await browser.prefer(page, scheme);
      expect(await violationsOf(page), `${place} ${scheme}`).toEqual([]);
    }
  };

  it('is accessible in both themes, fits every width and has no keyboard trap', { timeout: 120_000 }, async () => {
    browser = await launch(SAMPLE_FOLDER, { language });
    const settings = await browser.open(browser.ownAddress('options.html'));
    await restoreFilled(settings, () => look(settings, 'preview of a restore'));
    const article = await browser.open(sampleAddress(70001));
    await waitForPaint(article, 'blue');
    for (const [address, filled] of VIEWS) {
      const page = await browser.open(browser.ownAddress(address));
      await page.waitForSelector(filled);
      await look(page, address);
      if (address === 'library.html') {
        await page.click('.article-row .choice');
        await page.click('.bulk button[name=export]');
        await look(page, 'the library, chosen from');
        expect((await tabStops(page))[0]).toContain('skip');
        await page.$eval('.article-row .title', (title) => (title as HTMLElement).click());
        await page.waitForSelector('.article-view .annotation');
        await look(page, 'an article');
      }
      if (address === 'glossary.html') {
        // A few of the entries: each is a stop, and one is as another.
        await page.type('.filters input', '科技');
        expect((await tabStops(page))[0]).toContain('skip');
        await page.click('#new-entry');
        await page.type('[name=relations]', '朋友');
        await page.click('.entry-form .primary');
        await page.waitForSelector('[name=relations][aria-invalid=true]');
        await look(page, 'an entry with mistakes');
      }
      await page.close();
    }
    await settings.bringToFront();
    await look(settings, 'settings');
    expect((await tabStops(settings))[0]).toContain('skip');
    await settings.close();
    const popup = await browser.openPopup(article);
    await popup.waitForSelector('.highlights li');
    expect(await violationsOf(popup), 'popup').toEqual([]);
    const panel = await browser.openPanel(popup);
    for (const tab of await panel.$$('[role=tab]')) {
      await tab.click();
      await look(panel, 'side panel');
    }
  });
});
