import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { painted, waitForPaint } from './harness/painted';
import { selectWords } from './harness/point-at';
import { savedFile } from './harness/saved-file';
import { clickInShadow } from './harness/shadow';
import { violationsOf } from './harness/violations';
import { waitUntil } from './harness/wait-until';

const ARTICLE = sampleAddress(70001);

describe('the library page', () => {
  let browser: TestBrowser;
  let library: Page;
  beforeEach(async () => {
    browser = await launch(SAMPLE_FOLDER);
    library = await browser.open(browser.ownAddress('library.html'));
    await library.waitForSelector('.view.articles > :not(.loading)');
  });
  afterEach(async () => {
    const { errors } = browser;
    await browser.close();
    expect(errors).toEqual([]);
  });

  /** Highlights words of the sample article, each in blue, and comes back to the library. */
  const highlight = async (...several: readonly string[]) => {
    const page = await browser.open(ARTICLE);
    await waitForPaint(page, 'term');
    for (const [index, words] of several.entries()) {
      await selectWords(page, words);
      await clickInShadow(page, '.toolbar button.blue');
      await waitForPaint(page, 'blue', index + 1);
      await page.mouse.click(2, 2);
    }
    await library.bringToFront();
    await library.waitForSelector('.article-row');
    await waitUntil(async () => (await text('.counts .blue')).endsWith(String(several.length)));
    return page;
  };
  const text = (selector: string) => library.$eval(selector, (element) => element.textContent ?? '');
  const texts = (selector: string) =>
    library.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent ?? ''));
  const search = async (query: string) => {
    await library.$eval('#search', (field) => ((field as HTMLInputElement).value = ''));
    await library.type('#search', query);
    await library.$eval('#search', (field) => field.dispatchEvent(new InputEvent('input', { bubbles: true })));
  };
  const waitForRows = (selector: string, count: number) =>
    waitUntil(async () => (await texts(selector)).length === count);

  it('shows an article as soon as something is highlighted in it, and finds it by its words', async () => {
    await highlight('失败容错', '链长制');
    expect(await texts('.article-row .title')).toHaveLength(1);
    await search('容錯');
    await waitForRows('.hit-row', 1);
    expect(await texts('.hit-row mark')).toEqual(['容错']);
    await search('没有这样的话');
    await waitForRows('.article-row', 0);
    await library.keyboard.press('Escape');
    await waitForRows('.article-row', 1);
  });

  it('groups by month and folds a group', async () => {
    await highlight('失败容错');
    await library.select('select[name=grouping]', 'date');
    await library.waitForSelector('.section-row');
    await library.click('.section-row button');
    await waitForRows('.article-row', 0);
  });

  it('tags, recolours and deletes what is chosen, and takes it back by one click', async () => {
    const page = await highlight('失败容错', '链长制');
    await library.click('.article-row .choice');
    await library.type('.bulk input[name=tag]', '重点，引用');
    await library.keyboard.press('Enter');
    await waitUntil(async () => (await texts('.counts .tag')).join() === '重点,引用');
    await library.click('.bulk .swatch.pink');
    await library.waitForSelector('.counts .pink');
    await page.bringToFront();
    await waitUntil(async () => ((await painted(page))['pink'] ?? []).length === 2);
    await library.bringToFront();
    await library.locator('.notice button').click();
    await library.waitForSelector('.counts .blue');
    await library.select('select[name=tag]', '重点');
    await waitForRows('.hit-row', 2);
    await library.click('.hit-row .choice');
    await library.click('.bulk button[name=delete]');
    await waitForRows('.hit-row', 1);
    await library.locator('.notice button').click();
    await waitForRows('.hit-row', 2);
  });

  it('brings back from its bin what was deleted', async () => {
    await highlight('失败容错');
    await library.click('.article-row .choice');
    await library.click('.bulk button[name=delete]');
    await library.waitForFunction(() => document.querySelector('.article-row') === null);
    await library.click('nav a[href="#/bin"]');
    await library.waitForSelector('.bin li');
    expect(await text('.bin li')).toContain('失败容错');
    await library.click('.bin button');
    await library.waitForFunction(() => document.querySelector('.bin li') === null);
    await library.click('nav a[href="#/"]');
    await waitForRows('.article-row', 1);
  });

  it('shows an article with its note, and goes to the words on its page', async () => {
    await (await highlight('失败容错')).close();
    await library.focus('#search');
    await library.keyboard.press('ArrowDown');
    await library.keyboard.press('Enter');
    await library.waitForSelector('.article-view .annotation');
    expect(await text('.citation')).toContain('[N/OL]');
    expect(await texts('.measure')).not.toEqual([]);
    await library.type('#article-note', '值得细读');
    await library.waitForFunction(() => document.querySelector('.save')?.textContent === '已保存');
    const page = await browser.tabOpenedBy(ARTICLE, () => library.click('.annotation .quote'));
    await waitUntil(async () => ((await painted(page))['flash'] ?? []).includes('失败容错'));
    await library.bringToFront();
    await library.evaluate(() => history.back());
    await library.waitForSelector('#search');
    await search('细读');
    await waitForRows('.hit-row', 1);
  });

  it('exports what is listed', async () => {
    await highlight('失败容错', '链长制');
    const downloads = await mkdtemp(join(tmpdir(), 'zhiku-downloads-'));
    await browser.saveDownloadsIn(downloads);
    await library.click('button[name=export-listed]');
    await library.select('select[name=format]', 'csv');
    await library.click('.export-picker button[name=export]');
    expect(await readFile(await savedFile(downloads, '.csv'), 'utf8')).toMatch(/失败容错[^]*链长制|链长制[^]*失败容错/);
  });

  it('teaches its use with a sample, which can be taken out again', async () => {
    await library.locator('button[name=sample]').click();
    await library.waitForSelector('.article-row');
    await search('生态');
    await library.waitForSelector('.hit-row mark');
    await search('');
    await library.locator('button[name=no-sample]').click();
    await library.waitForSelector('button[name=sample]');
  });

  it.each(['light', 'dark'] as const)('has no accessibility violations in the %s theme', async (scheme) => {
    await browser.prefer(library, scheme);
    expect(await violationsOf(library)).toEqual([]);
    await highlight('失败容错');
    await library.click('.article-row .choice');
    await library.click('.bulk button[name=export]');
    await search('容错');
    await library.waitForSelector('.hit-row mark');
    expect(await violationsOf(library)).toEqual([]);
    await library.click('.article-row .title');
    await library.waitForSelector('.article-view .annotation');
    expect(await violationsOf(library)).toEqual([]);
  });
});
