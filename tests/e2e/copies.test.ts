import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TRADITIONAL_PAIRS } from '@/lib/domain/text/traditional-pairs';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { onlyIn } from './harness/only-in';
import { painted, waitForPaint } from './harness/painted';
import { selectWords } from './harness/point-at';
import { waitInShadow } from './harness/shadow';
import { waitUntil } from './harness/wait-until';

const WORDS = '应当引导政府资金投早、投小、投硬科技';
const PAGE = '/html/2026-03/16/content_10_70001.htm';
const COPY = '/html/2026-03/16/content_10_79001.htm';

function traditional(text: string): string {
  const table = new Map<string, string>();
  for (let at = 0; at + 1 < TRADITIONAL_PAIRS.length; at += 2)
    table.set(TRADITIONAL_PAIRS.charAt(at + 1), TRADITIONAL_PAIRS.charAt(at));
  return text.replaceAll(/\p{Script=Han}/gu, (character) => table.get(character) ?? character);
}

describe('one article at two addresses', () => {
  let browser: TestBrowser;
  let html: string;
  beforeEach(async () => {
    browser = await launch(SAMPLE_FOLDER);
    html = await readFile(join(SAMPLE_FOLDER, PAGE), 'utf8');
  });
  afterEach(async () => {
    const { errors } = browser;
    await browser.close();
    expect(errors).toEqual([]);
  });

  const highlight = async (page: Page, words: string, key: '1' | '2' = '1') => {
    await selectWords(page, words);
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press(key);
    await waitForPaint(page, key === '1' ? 'yellow' : 'green');
  };
  const highlightOriginal = async () => {
    const page = await browser.open(sampleAddress(70001));
    await waitForPaint(page, 'term');
    await highlight(page, WORDS);
    return page;
  };

  it('carries its highlights to a copy in traditional characters, until the reader says it is another', async () => {
    browser.site.serve(COPY, traditional(html));
    const page = await highlightOriginal();
    const copy = await browser.open(`http://epaper.jxxw.com.cn${COPY}`);
    await waitForPaint(copy, 'yellow');
    expect((await painted(copy))['yellow']).toEqual([traditional(WORDS)]);
    await highlight(copy, traditional('允许探索性项目不成'), '2');
    const popup = await browser.openPopup(copy);
    await popup.waitForSelector('#copies li');
    const [line] = await popup.$$eval('#copies li', (items) => items.map((one) => one.textContent));
    expect(line).toContain('content_10_70001.htm');
    expect(line).toContain('正文相同');
    const shots = process.env['SHOTS'];
    if (shots !== undefined) await popup.screenshot({ path: `${shots}copies.png`, fullPage: true });
    await popup.locator('#copies button').click();
    await waitUntil(async () => ((await painted(copy))['yellow'] ?? []).length === 0);
    expect((await painted(copy))['green']).toHaveLength(1);
    await popup.close();
    await page.reload();
    await waitForPaint(page, 'yellow');
    expect((await painted(page))['green'] ?? []).toEqual([]);
  });

  it('carries them to a copy saved elsewhere, started by the toolbar button', async () => {
    await highlightOriginal();
    const [, body = ''] = /<founder-content>(.*)<\/founder-content><\/div>/s.exec(html) ?? [];
    const saved = `<!doctype html><meta charset="utf-8"><title>让科技成果过桥 重在两头用力</title><article><h1>让科技成果过桥 重在两头用力</h1>${body}</article>`;
    browser.site.serve('/saved.html', saved);
    const page = await browser.open('http://saved.example.org/saved.html?from=1');
    await (await browser.openPopup(page)).close();
    await waitForPaint(page, 'yellow');
    expect((await painted(page))['yellow']).toEqual([WORDS]);
  });

  it('shows none of them once the page has gone on to another article by its own script', async () => {
    const page = await highlightOriginal();
    const other = await readFile(join(SAMPLE_FOLDER, '/html/2026-03/16/content_10_70003.htm'), 'utf8');
    await page.evaluate((next) => {
      const read = new DOMParser().parseFromString(next, 'text/html');
      history.pushState(null, '', 'content_10_70003.htm');
      const body = document.querySelector('#ozoom');
      const title = document.querySelector('td.font01');
      if (body !== null) body.innerHTML = read.querySelector('#ozoom')?.innerHTML ?? '';
      if (title !== null) title.innerHTML = read.querySelector('td.font01')?.innerHTML ?? '';
    }, other);
    await waitUntil(async () => ((await painted(page))['yellow'] ?? []).length === 0);
    await highlight(page, '建议加快建设统一的生态产品交易平台', '2');
    const popup = await browser.openPopup(page);
    expect(await popup.$eval('h1', (title) => title.textContent)).toContain('上游的树');
    expect(await popup.$$eval('.highlights > li', (items) => items.length)).toBe(1);
    await popup.close();
    await page.goto(sampleAddress(70001));
    await waitForPaint(page, 'yellow');
    expect((await painted(page))['green'] ?? []).toEqual([]);
  });
});

describe('a page that presses our keys', () => {
  it('writes nothing by them', async () => {
    const browser = await launch(SAMPLE_FOLDER);
    const page = await browser.open(sampleAddress(70001));
    await waitForPaint(page, 'term');
    await selectWords(page, WORDS);
    await waitInShadow(page, '.toolbar');
    await page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true })),
    );
    await page.keyboard.press('2');
    await waitForPaint(page, 'green');
    expect((await painted(page))['yellow'] ?? []).toEqual([]);
    await browser.close();
  });
});

describe('a content script that a page has taken over', () => {
  let browser: TestBrowser;
  beforeEach(async () => {
    browser = await launch(SAMPLE_FOLDER);
  });
  afterEach(() => browser.close());

  onlyIn('chromium', 'only DevTools speak for a content script')(
    'touches no other article, and asks for nothing that is the extension’s own pages’',
    async () => {
      const page = await browser.open(sampleAddress(70001));
      await waitForPaint(page, 'term');
      await selectWords(page, WORDS);
      await waitInShadow(page, '.toolbar');
      await page.keyboard.press('1');
      await waitForPaint(page, 'yellow');
      const own = await openedBy(page, sampleAddress(70001));
      const [{ id }] = (own as { answer: { value: { annotations: [{ id: string }] } } }).answer.value.annotations;
      const thief = await browser.open(sampleAddress(70003));
      await waitForPaint(thief, 'term');
      const refused = { answer: { ok: false, problem: { code: 'not-allowed' } } };
      expect(await openedBy(thief, sampleAddress(70001))).toMatchObject(refused);
      expect(await send(thief, 'changeHighlight', { id, colour: 'pink' })).toMatchObject(refused);
      expect(await send(thief, 'deleteAnnotation', { id })).toMatchObject(refused);
      expect(await send(thief, 'readLibrary', {})).toMatchObject(refused);
      expect(await send(thief, 'openGlossary', {})).toMatchObject(refused);
      expect(await openedBy(page, sampleAddress(70001))).toEqual(own);
    },
  );

  const openedBy = (page: Page, address: string) =>
    send(page, 'openArticle', { address: address.replace('http:', 'https:'), text: null });

  /** Sends a message to the background from the content script's own world in a page. */
  async function send(page: Page, name: string, request: unknown): Promise<unknown> {
    const session = await page.createCDPSession();
    const contexts: { id: number; name: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
    await session.send('Runtime.enable');
    const world = contexts.find((context) => context.name === '智库批注' || context.name.includes('zhiku'));
    if (world === undefined) throw new Error(`no content script: ${contexts.map((one) => one.name).join()}`);
    const { result } = await session.send('Runtime.evaluate', {
      expression: `chrome.runtime.sendMessage(${JSON.stringify({ name, request })})`,
      contextId: world.id,
      awaitPromise: true,
      returnByValue: true,
    });
    await session.detach();
    return result.value;
  }
});
