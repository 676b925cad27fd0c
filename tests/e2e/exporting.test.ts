import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { waitForPaint } from './harness/painted';
import { selectWords } from './harness/point-at';
import { waitForText, waitInShadow } from './harness/shadow';
import { violationsOf } from './harness/violations';
import { waitUntil } from './harness/wait-until';

/** What a file of each format begins with, and some of what it must hold. */
const FORMATS: Readonly<Record<string, readonly [beginning: string, ...parts: readonly string[]]>> = {
  markdown: ['---\ntitle: "', '==读报的人要的是同一个解释==', '> &lt;3 与 “好”'],
  word: ['PK', 'word/document.xml', 'word/comments.xml'],
  html: ['<!DOCTYPE html>', '<mark>读报的人要的是同一个解释</mark>', '&lt;3 与 “好”'],
  json: ['{\n  "format": "zhiku-reader-articles"', '"quote": "读报的人要的是同一个解释"', '绿宝碳汇'],
  'web-annotation': ['{\n  "@context": "http://www.w3.org/ns/anno.jsonld"', '"TextQuoteSelector"'],
  csv: ['\ufeff标题,作者', '读报的人要的是同一个解释', '\r\n'],
  readwise: ['Highlight,Title,Author,URL,Note,Location,Location Type,Date\r\n读报的人要的是同一个解释,'],
  'gbt-2025': ['[1] ', '[N/OL]. ', '（'],
  'gbt-2015': ['[1] ', '[N/OL]. ', '('],
  ris: ['TY  - NEWS\r\n', 'N1  - “读报的人要的是同一个解释”（论点）', 'ER  - \r\n'],
  bibtex: ['@article{zhiku', 'entrysubtype = {newspaper}'],
  'csl-json': ['[\n  {\n    "id": "zhiku', '"type": "article-newspaper"'],
  anki: ['#separator:tab\n#html:true\n', '“绿宝碳汇”\t', '读报的人要的是同一个解释<br>'],
  yomitan: ['PK', 'index.json', 'term_bank_1.json'],
};

describe('exporting', () => {
  let browser: TestBrowser;
  let page: Page;
  let popup: Page;
  let downloads: string;
  beforeAll(async () => {
    browser = await launch(SAMPLE_FOLDER);
    downloads = await mkdtemp(join(tmpdir(), 'zhiku-downloads-'));
    await browser.saveDownloadsIn(downloads);
    page = await browser.open(sampleAddress(70006));
    await waitForPaint(page, 'term');
    await selectWords(page, '读报的人要的是同一个解释');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('n');
    await waitInShadow(page, '.editor textarea');
    await page.keyboard.type('<3 与 “好”');
    await waitForText(page, '.editor .save', '已保存');
    popup = await browser.openPopup(page);
  });
  afterAll(async () => {
    await browser.close();
    await rm(downloads, { recursive: true, force: true });
    expect(browser.errors).toEqual([]);
  });

  it('offers every format', async () => {
    const offered = await popup.$$eval('.export-picker option', (options) => options.map(({ value }) => value));
    expect(offered.filter((format) => Object.hasOwn(FORMATS, format))).toEqual(Object.keys(FORMATS));
  });

  it.each(Object.entries(FORMATS))('downloads %s', async (format, [beginning, ...parts]) => {
    // After ten downloads from one page Chromium asks before the next.
    await popup.close();
    popup = await browser.openPopup(page);
    const before = await readdir(downloads);
    await popup.select('.export-picker select', format);
    await popup.click('.export-picker button');
    const added = async () => (await readdir(downloads)).filter((name) => !before.includes(name));
    // While it is written, Chromium gives a file another name, and Firefox an empty one beside another.
    await waitUntil(async () => {
      const [only = '', ...others] = await added();
      if (only === '' || others.length > 0 || only.endsWith('.crdownload')) return false;
      return (await readFile(join(downloads, only))).length > 0;
    });
    const [name = ''] = await added();
    const file = await readFile(join(downloads, name), 'utf8');
    expect(file.startsWith(beginning)).toBe(true);
    for (const part of parts) expect(file).toContain(part);
    await popup.waitForFunction(
      (text) => document.querySelector('.export-picker [role=status]')?.textContent?.includes(text),
      {},
      name.replace(/ \(\d+\)/, '').slice(0, 10),
    );
  });

  it('copies a highlight as text, Markdown and citation', async () => {
    for (const form of ['text', 'markdown', 'citation']) {
      await popup.click(`.highlights .copy-menu button[name=${form}]`);
      await popup.waitForFunction(
        () => document.querySelector('.highlights .copy-menu [role=status]')?.textContent === '已复制',
      );
    }
  });

  it('lays Markdown out by the reader’s own template, and says where one is wrong', async () => {
    const options = await browser.open(browser.ownAddress('options.html'));
    const write = async (template: string) => {
      await options.waitForSelector('#export-template');
      await options.$eval('#export-template', (field) => (field as HTMLTextAreaElement).select());
      await options.type('#export-template', template);
    };
    expect(await options.$eval('#export-template', (field) => (field as HTMLTextAreaElement).value)).toContain(
      '{{title | yaml}}',
    );
    await write('甲 {{titel}}');
    await waitForProblem(options, '第 1 行第 3 列： 没有“titel”这个名字。');
    expect(await options.$eval('.template-editor .primary', (button) => (button as HTMLButtonElement).disabled)).toBe(
      true,
    );
    await write('我的：{{#each highlights}}{{quote}}{{/each}}');
    await waitForProblem(options, '');
    expect(await options.$eval('.template-editor pre', (text) => text.textContent)).toContain('我的：统一写法');
    expect(await violationsOf(options)).toEqual([]);
    await options.click('.template-editor .primary');
    await options.waitForSelector('.notice');
    await options.close();
    popup = await browser.openPopup(page);
    await popup.click('.export-picker button');
    await waitUntil(() => holds(downloads, '我的：读报的人要的是同一个解释'));
  });

  it('has no accessibility violations', async () => {
    expect(await violationsOf(popup)).toEqual([]);
  });
});

async function waitForProblem(options: Page, text: string): Promise<void> {
  await options.waitForFunction(
    (wanted) => document.querySelector('#export-template-problem')?.textContent === wanted,
    { polling: 50 },
    text,
  );
}

/**
 * Whether a Markdown file in the folder holds a text; a file of the same name is written over. Firefox gives a file its
 * name once it is written: one that has just been renamed is looked at the next time.
 */
async function holds(folder: string, text: string): Promise<boolean> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
  return files.some((file) => file.includes(text));
}
