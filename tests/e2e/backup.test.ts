import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { askFrom } from './harness/ask-from';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { largeBackup } from './harness/large-backup';
import { painted, waitForPaint } from './harness/painted';
import { selectWords } from './harness/point-at';
import { savedFile } from './harness/saved-file';
import { waitForText, waitInShadow } from './harness/shadow';
import { violationsOf } from './harness/violations';
import { waitUntil } from './harness/wait-until';

/** The extension’s own world, in what runs on its pages. */
declare const chrome: typeof extensionApi;

/** So many notes of a million characters are 75 MB, more than Chromium takes at once. */
const NOTES = 25;
/** Articles with a long note each, 9 MB in all. */
const ARTICLES = 300;
const WORDS = '资金断在哪一棒，成果就停在哪一棒';

describe('backup and restore', () => {
  let browser: TestBrowser;
  afterEach(async () => {
    const { errors } = browser;
    await browser.close();
    expect(errors).toEqual([]);
  });
  const openOptions = () => browser.open(browser.ownAddress('options.html'));
  const choose = async (page: Page, path: string) => {
    const input = (await page.$('#restore-file')) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(path);
  };

  it('carries a note to another browser, changes nothing the second time, and refuses a damaged file', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const article = await browser.open(sampleAddress(70001));
    await waitForPaint(article, 'term');
    await selectWords(article, WORDS);
    await waitInShadow(article, '.toolbar');
    await article.keyboard.press('n');
    await waitInShadow(article, '.editor textarea');
    await article.keyboard.type('换电脑也要在');
    await waitForText(article, '.editor .save', '已保存');
    const downloads = await mkdtemp(join(tmpdir(), 'zhiku-backup-'));
    await browser.saveDownloadsIn(downloads);
    const options = await openOptions();
    expect(await violationsOf(options)).toEqual([]);
    await options.click('#backup');
    const backup = await savedFile(downloads, '.json');
    expect(await readFile(backup, 'utf8')).toContain('换电脑也要在');
    await browser.close();

    browser = await launch(SAMPLE_FOLDER);
    const page = await openOptions();
    await writeFile(join(downloads, 'damaged.json'), (await readFile(backup, 'utf8')).replace('换电脑', '换手机'));
    await choose(page, join(downloads, 'damaged.json'));
    await page.waitForFunction(() => document.body.innerText.includes('与校验不符'));
    await choose(page, backup);
    await page.waitForSelector('#restore:enabled');
    expect(await violationsOf(page)).toEqual([]);
    await page.click('#restore');
    await page.waitForFunction(() => document.body.innerText.includes('已恢复'));
    await choose(page, backup);
    await page.waitForSelector('#restore:disabled');
    const again = await browser.open(sampleAddress(70001));
    await waitForPaint(again, 'yellow');
    expect((await painted(again))['noted']).toEqual([WORDS]);
  });

  it('restores a library that is too large for one message', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const page = await openOptions();
    const file = join(await mkdtemp(join(tmpdir(), 'zhiku-large-')), 'zhiku.backup.json');
    await writeFile(file, await largeBackup(NOTES, 1_000_000));
    await choose(page, file);
    await page.waitForSelector('#restore:enabled');
    await page.click('#restore');
    await page.waitForSelector('.notice.good');
    expect(await askFrom(page, 'storageState', {})).toMatchObject({ ok: true, value: { annotations: NOTES } });
  });

  it.each([20, 150, 600])(
    'restores all of it, and says so, though the background is stopped after %i ms',
    async (delay) => {
      browser = await launch(SAMPLE_FOLDER);
      const page = await openOptions();
      const file = join(await mkdtemp(join(tmpdir(), 'zhiku-stopped-')), 'zhiku.backup.json');
      await writeFile(file, await largeBackup(ARTICLES, 10_000));
      await choose(page, file);
      await page.waitForSelector('#restore:enabled');
      await page.click('#restore');
      await new Promise((resolve) => setTimeout(resolve, delay));
      await browser.stopBackground();
      await page.waitForSelector('.notice.good');
      const stored = { articles: ARTICLES, annotations: ARTICLES };
      expect(await askFrom(page, 'storageState', {})).toMatchObject({ ok: true, value: stored });
    },
  );

  it('brings back from the bin what was deleted', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const article = await browser.open(sampleAddress(70001));
    await waitForPaint(article, 'term');
    await selectWords(article, WORDS);
    await waitInShadow(article, '.toolbar');
    await article.keyboard.press('1');
    await waitForPaint(article, 'yellow');
    const popup = await browser.openPopup(article);
    await popup.locator('.highlights button::-p-text(删除)').click();
    await waitUntil(async () => ((await painted(article))['yellow'] ?? []).length === 0);
    const options = await openOptions();
    await options.waitForSelector('.bin li');
    expect(await options.$eval('.bin', (bin) => bin.textContent)).toContain(WORDS);
    expect(await violationsOf(options)).toEqual([]);
    await options.click('.bin button');
    await options.waitForFunction(() => document.querySelector('.bin li') === null);
    await article.bringToFront();
    await waitForPaint(article, 'yellow');
  });

  it('takes annotations made elsewhere, and finds their words in the article', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const folder = await mkdtemp(join(tmpdir(), 'zhiku-import-'));
    const file = join(folder, 'hypothesis.json');
    const uri = `${sampleAddress(70001)}?v=1`;
    const selector = [{ type: 'TextQuoteSelector', exact: WORDS, prefix: '', suffix: '' }];
    const annotations = [{ id: 'h1', uri, text: '别处的批注', tags: ['资金'], target: [{ selector }] }];
    await writeFile(file, JSON.stringify({ annotations }));
    const options = await openOptions();
    await choose(options, file);
    await options.waitForSelector('#restore:enabled');
    expect(await violationsOf(options)).toEqual([]);
    await options.click('#restore');
    await options.waitForFunction(() => document.body.innerText.includes('已恢复'));
    await choose(options, file);
    await options.waitForFunction(() => document.body.innerText.includes('这里已经有了'));
    const article = await browser.open(sampleAddress(70001));
    await waitForPaint(article, 'yellow');
    expect((await painted(article))['noted']).toEqual([WORDS]);
  });

  it('is for the extension’s own pages alone', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const page = await browser.open(sampleAddress(70001));
    await waitForPaint(page, 'term');
    const popup = await browser.openPopup(page);
    const refusal = await popup.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const asked = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: async () => JSON.stringify(await chrome.runtime.sendMessage({ name: 'readLibrary', request: {} })),
      });
      return asked[0]?.result ?? '';
    });
    expect(refusal).toContain('not-allowed');
  });
});
