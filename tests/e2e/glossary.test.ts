import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { painted, waitForPaint } from './harness/painted';
import { pointAt } from './harness/point-at';
import { savedFile } from './harness/saved-file';
import { clickInShadow, waitForText, waitInShadow } from './harness/shadow';
import { violationsOf } from './harness/violations';
import { waitUntil } from './harness/wait-until';

const ARTICLE = sampleAddress(70001);

describe('the glossary page', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeEach(async () => {
    browser = await launch(SAMPLE_FOLDER);
    page = await openGlossary();
  });
  afterEach(async () => {
    const { errors } = browser;
    await browser.close();
    expect(errors).toEqual([]);
  });

  const openGlossary = async (place = '') => {
    const opened = await browser.open(browser.ownAddress(`glossary.html${place}`));
    await opened.waitForSelector('.entries');
    return opened;
  };
  const search = async (query: string) => {
    await page.$eval('#search', (field) => ((field as HTMLInputElement).value = ''));
    await page.type('#search', query);
    return page.$$eval('.entries span', (names) => names.map(({ textContent }) => textContent));
  };
  const select = async (query: string, name: string) => {
    await search(query);
    await page.locator(`.entries ::-p-text(${name})`).click();
    await page.waitForFunction((wanted) => document.querySelector('.entry h2')?.textContent === wanted, {}, name);
  };
  const press = (label: string) => page.locator(`.panel button::-p-text(${label})`).click();
  const waitForNotice = (text: string) =>
    page.waitForFunction((wanted) => document.querySelector('.notice')?.textContent?.includes(wanted), {}, text);
  const openArticle = async () => {
    const article = await browser.open(ARTICLE);
    await waitForPaint(article, 'term');
    return article;
  };
  const cardOn = async (article: Page, words: string) => {
    await pointAt(article, words);
    return (await waitInShadow(article, '.card')).text;
  };

  it('finds terms by Chinese, English, pinyin and initials, and opens one', async () => {
    expect((await search('投贷'))[0]).toContain('投贷联动');
    expect((await search('chain chief'))[0]).toContain('链长制');
    expect((await search('feidi'))[0]).toContain('飞地经济');
    expect((await search('jpd'))[0]).toContain('景漂贷');
    await select('链长', '产业链链长制');
    expect(await page.$eval('.entry', (entry) => entry.textContent)).toContain('Industrial chain');
    expect(new URL(page.url()).hash).not.toBe('');
  });

  it('walks from term to term in the picture, and back with the browser', async () => {
    await select('飞地', '飞地经济');
    const name = () => page.$eval('.entry h2', (title) => title.textContent);
    await page.$eval('.map .node:not(.centre)', (node) =>
      node.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    await page.waitForFunction(() => document.querySelector('.entry h2')?.textContent !== '飞地经济');
    expect(await name()).not.toBe('飞地经济');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('.entry h2')?.textContent === '飞地经济');
  });

  it('explains by the reader’s own words what the reader has changed, until the bundled entry is brought back', async () => {
    await select('链长', '产业链链长制');
    await press('改写');
    await replaceText(page, 'textarea[name=summary_zh]', '一条链由一位领导盯到底。');
    await press('保存');
    await waitForNotice('已保存');
    const article = await openArticle();
    expect(await cardOn(article, '链长制')).toContain('一条链由一位领导盯到底。');
    await page.bringToFront();
    expect(await page.$eval('.entry', (entry) => entry.textContent)).toContain('一句话');
    await press('恢复内置词条');
    await waitForNotice('恢复');
    await article.bringToFront();
    await article.mouse.move(2, 2);
    await article.reload();
    await waitForPaint(article, 'term');
    expect(await cardOn(article, '链长制')).not.toContain('盯到底');
  });

  it('no longer marks a term that was hidden, in an article that is open already, and marks it again', async () => {
    const article = await openArticle();
    expect((await painted(article))['term']).toContain('链长制');
    await page.bringToFront();
    await select('链长', '产业链链长制');
    await press('隐藏');
    await waitForNotice('不再标出');
    await article.bringToFront();
    await waitUntil(async () => !((await painted(article))['term'] ?? []).includes('链长制'));
    await page.bringToFront();
    await page.locator('.notice button').click();
    await page.waitForFunction(() => document.querySelector('.entry [aria-pressed="false"]') !== null);
    await article.bringToFront();
    await waitUntil(async () => ((await painted(article))['term'] ?? []).includes('链长制'));
  });

  it('marks and explains a term the reader has added, and forgets it once it is deleted', async () => {
    await page.click('#new-entry');
    await page.type('input[name=zh]', '失败容错办法');
    await page.type('textarea[name=summary_zh]', '允许探索性项目不成的办法。');
    await press('保存');
    await waitForNotice('已保存');
    const article = await openArticle();
    expect((await painted(article))['term']).toContain('失败容错办法');
    expect(await cardOn(article, '失败容错办法')).toMatch(/允许探索性项目不成的办法。[^]*自己写的词条|自建/);
    await page.bringToFront();
    await press('删除');
    await waitForNotice('已删除');
    expect(await search('失败容错')).toEqual([]);
    await page.locator('.notice button').click();
    await page.waitForFunction(() => document.querySelector('.entry h2')?.textContent === '失败容错办法');
  });

  it('asks before something typed is lost', async () => {
    await page.click('#new-entry');
    await page.type('input[name=zh]', '没写完');
    await page.close({ runBeforeUnload: true });
    await waitUntil(() => Promise.resolve(browser.leavings.length === 1));
    page = await openGlossary();
  });

  it('says what is wrong with an entry and keeps what was typed', async () => {
    await page.click('#new-entry');
    await page.type('input[name=zh]', '短');
    await press('保存');
    await page.waitForSelector('.entry-form .warning');
    const [value, problem] = await page.$eval('input[name=zh]:focus[aria-invalid=true]', (field) => [
      field.value,
      document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent,
    ]);
    expect([value, problem]).toEqual(['短', expect.stringContaining('名称至少两个字')]);
  });

  it('refuses a bad file with line and reason, shows what a good one would change, and stores it whole', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zhiku-import-'));
    await writeFile(join(folder, 'bad.csv'), 'zh,definition_zh\n良品率,合格品的比例\n坏,\n');
    await writeFile(
      join(folder, 'good.csv'),
      'zh,definition_zh,aliases\n良品率,合格品的比例,\n年度评价,每年一次的考核,链长制\n',
    );
    await page.click('#import');
    await upload(page, join(folder, 'bad.csv'));
    await page.waitForSelector('.import .warning');
    expect(await page.$eval('.import .warning', (list) => list.textContent)).toMatch(/第 3 行.*zh 栏.*名称至少两个字/s);
    await upload(page, join(folder, 'good.csv'));
    await page.waitForSelector('.import table');
    const preview = await page.$eval('.import', (panel) => panel.textContent);
    expect(preview).toContain('新增 2');
    expect(preview).toContain('“链长制”：年度评价／产业链链长制');
    expect(await search('良品率')).toEqual([]);
    await press('写入 2 条');
    await waitForNotice('已写入 2 条');
    expect(await search('良品率')).toEqual(['良品率']);
    expect((await painted(await openArticle()))['term']).toContain('良品率');
  });

  it('exports what is listed as CSV, JSON and TBX, and takes it back without changing anything', async () => {
    const downloads = await mkdtemp(join(tmpdir(), 'zhiku-downloads-'));
    await browser.saveDownloadsIn(downloads);
    await search('飞地');
    await page.click('#export');
    for (const format of ['CSV', 'JSON', 'TBX']) {
      await page.locator(`.export tr:nth-child(2) button::-p-text(${format})`).click();
    }
    for (const ending of ['.csv', '.json', '.tbx']) await savedFile(downloads, ending);
    await page.click('#import');
    for (const file of await readdir(downloads)) {
      expect(await readFile(join(downloads, file), 'utf8')).toContain('飞地经济');
      await upload(page, join(downloads, file));
      await page.waitForFunction((name) => document.querySelector('.import h3')?.textContent === name, {}, file);
      expect(await page.$eval('.import', (panel) => panel.textContent)).toMatch(/新增 0 · 改动 0 · 相同 [1-9]/);
    }
  });

  it('exports what is listed as cards for Anki, one a term', async () => {
    const downloads = await mkdtemp(join(tmpdir(), 'zhiku-downloads-'));
    await browser.saveDownloadsIn(downloads);
    await search('飞地');
    const terms = await page.$$eval('.entries span', (names) => names.map(({ textContent }) => textContent));
    await page.click('#export');
    await page.locator('.export tr:nth-child(2) button::-p-text(Anki)').click();
    const text = await readFile(await savedFile(downloads, '.anki.txt'), 'utf8');
    const fronts = text.split('\n').flatMap((row) => (row.startsWith('zhiku-term-') ? [row.split('\t')[1]] : []));
    expect(new Set(fronts)).toEqual(new Set(terms));
    expect(fronts).toHaveLength(terms.length);
  });

  it('opens from the popup and from a card, there at the term', async () => {
    const article = await openArticle();
    await pointAt(article, '链长制');
    await waitInShadow(article, '.card');
    await clickInShadow(article, '.card summary');
    await waitForText(article, '.card details', '在词库中打开');
    const glossary = await browser.tabOpenedBy('/glossary.html#', () =>
      clickInShadow(article, '.card details p button'),
    );
    await glossary.waitForFunction(() => document.querySelector('.entry h2')?.textContent === '产业链链长制');
  });

  it.each(['light', 'dark'] as const)('has no accessibility violations in the %s theme', async (scheme) => {
    await browser.prefer(page, scheme);
    await select('链长', '产业链链长制');
    expect(await violationsOf(page)).toEqual([]);
    for (const button of ['#whole-map', '#new-entry', '#import', '#export']) {
      await page.click(button);
      expect(await violationsOf(page)).toEqual([]);
    }
  });
});

async function upload(page: Page, path: string): Promise<void> {
  const input = (await page.$('#import-file')) as ElementHandle<HTMLInputElement> | null;
  if (input === null) throw new Error('no field for a file');
  await input.uploadFile(path);
}

async function replaceText(page: Page, selector: string, text: string): Promise<void> {
  await page.$eval(selector, (field) => (field as HTMLTextAreaElement).select());
  await page.type(selector, text);
}
