import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { waitForPaint } from './harness/painted';
import { savedFile } from './harness/saved-file';
import { violationsOf } from './harness/violations';

describe('the views across articles', () => {
  let browser: TestBrowser;
  let library: Page;
  let downloads: string;
  const goTo = async (route: string) => {
    await library.evaluate((hash) => {
      location.hash = hash;
    }, `#${route}`);
    await library.waitForSelector('.survey > :not(.loading):last-child');
  };
  const saved = async (name: RegExp) => readFile(await savedFile(downloads, name));
  beforeEach(async () => {
    browser = await launch(SAMPLE_FOLDER);
    for (const number of [70001, 70002]) {
      const article = await browser.open(sampleAddress(number));
      await waitForPaint(article, 'term');
      const popup = await browser.openPopup(article);
      await popup.type('#article-note', '读过');
      await popup.waitForFunction(() => document.querySelector('.save')?.textContent === '已保存');
      await popup.close();
      await article.close();
    }
    library = await browser.open(browser.ownAddress('library.html'));
    downloads = await mkdtemp(join(tmpdir(), 'zhiku-survey-'));
    await browser.saveDownloadsIn(downloads);
  });
  afterEach(async () => {
    const { errors } = browser;
    await browser.close();
    expect(errors).toEqual([]);
  });

  it('set measures against articles, open what is proposed, and save the table', async () => {
    await goTo('/matrix');
    await library.waitForSelector('.matrix .cell');
    expect(await library.$$eval('.matrix thead th', (heads) => heads.length)).toBe(3);
    expect(await violationsOf(library)).toEqual([]);
    const titles = () => library.$$eval('.matrix thead button', (heads) => heads.map(({ textContent }) => textContent));
    const inTime = await titles();
    await library.select('select[name=columns]', 'newest');
    expect(await titles()).toEqual(inTime.toReversed());
    await library.select('select[name=columns]', 'oldest');
    await library.click('.matrix .cell');
    const text = await library.$eval('.term-passages li li', (item) => item.textContent ?? '');
    expect(text.length).toBeGreaterThan(10);
    await library.click('#export-measures');
    const csv = (await saved(/\.csv$/)).toString('utf8');
    expect(csv.startsWith('\ufeff日期,篇名')).toBe(true);
    expect(csv.trim().split('\r\n').length).toBeGreaterThan(4);
  });

  it('draw when terms appear and which are named together, with tables behind, and save the pictures', async () => {
    await goTo('/timeline');
    await library.waitForSelector('svg.timeline circle');
    await library.click('summary');
    expect(await violationsOf(library)).toEqual([]);
    expect(await library.$$eval('.picture tbody tr', (rows) => rows.length)).toBeGreaterThan(5);
    await library.locator('.picture figcaption button::-p-text(SVG)').click();
    const svg = (await saved(/\.svg$/)).toString('utf8');
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg).not.toContain('var(');
    await goTo('/pairs');
    await library.waitForSelector('svg.pairs .tie');
    expect(await violationsOf(library)).toEqual([]);
    await library.locator('.picture figcaption button::-p-text(PNG)').click();
    expect((await saved(/\.png$/)).subarray(1, 4).toString()).toBe('PNG');
  });

  it('count the library', async () => {
    await goTo('/dashboard');
    await library.waitForSelector('.tiles');
    const tiles = await library.$$eval('.tiles dd', (all) =>
      all.map((one) => Number.parseInt(one.textContent ?? '', 10)),
    );
    expect(tiles.slice(0, 3)).toEqual([2, 2, 0]);
    expect(tiles[3]).toBeGreaterThan(5);
    expect(tiles[4]).toBeGreaterThan(4);
    expect(await violationsOf(library)).toEqual([]);
  });

  it('follow a term through the articles, and lead to its words in the page', async () => {
    await goTo('/timeline');
    await library.waitForSelector('svg.timeline .line');
    await library.click('svg.timeline .line text');
    await library.waitForSelector('.term-passages li');
    expect(await library.evaluate(() => location.hash)).toMatch(/^#\/term\//);
    expect(await violationsOf(library)).toEqual([]);
    const article = await browser.tabOpenedBy('/content_10_7000', () => library.click('.term-passages .words'));
    await article.waitForFunction(() => scrollY > 0 || document.documentElement.scrollHeight <= innerHeight);
    await waitForPaint(article, 'term');
  });
});
