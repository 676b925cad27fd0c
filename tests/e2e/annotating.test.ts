import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { addressOf, SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { painted, waitForPaint } from './harness/painted';
import { boxOf, pointAt, selectWords } from './harness/point-at';
import { savedFile } from './harness/saved-file';
import { clickInShadow, waitForText, waitInShadow } from './harness/shadow';

describe('highlights and notes', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launch(SAMPLE_FOLDER);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await page.close();
    expect(browser.errors).toEqual([]);
  });
  const open = async (id: number) => {
    page = await browser.open(sampleAddress(id));
    await waitForPaint(page, 'term');
  };

  it('keeps a highlight and its note for the next visit', async () => {
    await open(70001);
    await selectWords(page, '车间，中间隔着好几道坎');
    await waitInShadow(page, '.toolbar');
    await clickInShadow(page, '.toolbar button:nth-of-type(5)');
    await waitInShadow(page, '.editor textarea');
    await page.keyboard.type('这里的“坎”指什么？');
    await waitForText(page, '.editor .save', '已保存');
    expect((await painted(page))['yellow']).toEqual(['车间，中间隔着好几道坎']);
    await page.reload();
    await waitForPaint(page, 'yellow');
    expect(await painted(page)).toMatchObject({
      yellow: ['车间，中间隔着好几道坎'],
      noted: ['车间，中间隔着好几道坎'],
    });
    const box = await pointAt(page, '车间，中间隔着好几道坎');
    await page.mouse.click(box.x, box.y);
    await waitInShadow(page, '.editor');
    expect((await waitInShadow(page, '.editor textarea')).value).toBe('这里的“坎”指什么？');
  });

  it('highlights in another colour by key, across paragraphs and over mentions', async () => {
    await open(70002);
    const from = await boxOf(page, '“景漂”，他们租下旧厂房');
    await page.evaluate(() => {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(document.querySelector('#ozoom') ?? document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
      const first = nodes.find(({ data }) => data.includes('“景漂”'));
      const second = nodes.find(({ data }) => data.includes('“景漂贷”'));
      if (first === undefined || second === undefined) throw new Error('not on the page');
      getSelection()?.setBaseAndExtent(
        first,
        first.data.indexOf('“景漂”'),
        second,
        second.data.indexOf('“景漂贷”') + 5,
      );
    });
    expect(from.left).toBeGreaterThan(0);
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('3');
    await waitForPaint(page, 'blue');
    const [words = ''] = (await painted(page))['blue'] ?? [];
    expect(words.startsWith('“景漂”')).toBe(true);
    expect(words.endsWith('“景漂贷”')).toBe(true);
    await page.reload();
    await waitForPaint(page, 'blue');
    expect((await painted(page))['blue']).toEqual([words]);
  });

  it('steps through highlights that lie over one another, recolours, deletes and brings back', async () => {
    await open(70003);
    await selectWords(page, '这笔账怎么算？过去靠上级拨款');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('1');
    await waitForPaint(page, 'yellow');
    await selectWords(page, '过去靠上级拨款，现在更多');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('2');
    await waitForPaint(page, 'green');
    const box = await pointAt(page, '过去靠上级');
    await page.mouse.click(box.x, box.y);
    await waitForText(page, '.editor', '1 / 2');
    await clickInShadow(page, '.editor .aside button');
    await waitForText(page, '.editor', '2 / 2');
    await clickInShadow(page, '.editor .swatch.pink');
    await waitForPaint(page, 'pink');
    await clickInShadow(page, '.editor .actions button:first-of-type');
    await waitForText(page, '.notice', '已删除');
    await page.waitForFunction(() => CSS.highlights.get('zhiku-pink')?.size === 0, { polling: 50 });
    await clickInShadow(page, '.notice button');
    await waitForPaint(page, 'pink');
  });

  it('copies the words with their citation, also where the page would not let them be copied', async () => {
    await open(70001);
    await page.evaluate(() => {
      const refuse = (event: ClipboardEvent) => {
        event.clipboardData?.setData('text/plain', '禁止复制');
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      addEventListener('copy', refuse, { capture: true, once: true });
    });
    await selectWords(page, '烧两三年钱');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('c');
    await waitForText(page, '.notice', '已复制');
    expect(await paste(page)).toMatch(/^烧两三年钱\n——.*让科技成果/);
  });

  it('copies a highlight with the note that is being typed as text, Markdown and citation', async () => {
    await open(70003);
    await selectWords(page, '上游种树，下游喝水');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('n');
    await waitInShadow(page, '.editor textarea');
    await page.keyboard.type('谁补谁？');
    await page.evaluate(() => {
      const spied: string[] = [];
      const spy = () => {
        const data = new DataTransfer();
        dispatchEvent(new ClipboardEvent('copy', { clipboardData: data }));
        spied.push(data.getData('text/plain'));
      };
      for (const type of ['beforecopy', 'copy']) addEventListener(type, spy, { capture: true, once: true });
      Object.assign(window, { spied });
    });
    const pasted: Record<string, string> = {};
    for (const form of ['text', 'markdown', 'citation']) {
      await clickInShadow(page, `.editor .copy-menu button[name=${form}]`);
      await waitForText(page, '.notice', '已复制');
      pasted[form] = await paste(page);
    }
    const source =
      '何山. 上游的树 下游的水[N/OL]. 江西日报，2026-03-16（10）. https://epaper.jxxw.com.cn/html/2026-03/16/content_10_70003.htm.';
    expect(pasted).toEqual({
      text: `上游种树，下游喝水\n谁补谁？\n\n——${source}`,
      markdown: `> 上游种树，下游喝水\n\n谁补谁？\n\n—— ${source.replace(/[[\]_]/g, String.raw`\$&`)}`,
      citation: source,
    });
    // What the page makes while a copy is under way gets none of it.
    const spied = await page.evaluate(() => (window as unknown as { readonly spied: readonly string[] }).spied);
    expect(spied.join('')).toBe('');
  });

  it('saves the article note as it is typed, also when the popup closes in the middle of a word', async () => {
    await open(70004);
    const popup = await browser.openPopup(page);
    await popup.type('#article-note', '碳账的口径要统');
    await popup.close();
    const again = await browser.openPopup(page);
    expect(await again.$eval('#article-note', (field) => (field as HTMLTextAreaElement).value)).toBe('碳账的口径要统');
    await again.close();
  });

  it('shows the highlights in the popup, goes to one, deletes it and brings it back', async () => {
    await open(70005);
    await selectWords(page, '旧饭碗端不久');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('1');
    await waitForPaint(page, 'yellow');
    const popup = await browser.openPopup(page);
    expect(await popup.$eval('.highlights .quote', (quote) => quote.textContent)).toBe('旧饭碗端不久');
    await popup.click('.highlights .quote');
    await waitForPaint(page, 'flash');
    await popup.click('.highlights .row button');
    await popup.waitForSelector('[role=status] button');
    await page.waitForFunction(() => CSS.highlights.get('zhiku-yellow')?.size === 0, { polling: 50 });
    await popup.click('[role=status] button');
    await waitForPaint(page, 'yellow');
    await popup.close();
  });

  it('switches the marks of the site off and on, and marks every mention on request', async () => {
    await open(70001);
    const firsts = (await painted(page))['term']?.length ?? 0;
    const popup = await browser.openPopup(page);
    await popup.click('input[name=everyMention]');
    await page.waitForFunction(
      (count) => (CSS.highlights.get('zhiku-term')?.size ?? 0) > count,
      { polling: 50 },
      firsts,
    );
    await popup.click('input[name=everyMention]');
    await popup.click('input[name=marks]');
    await page.waitForFunction(() => CSS.highlights.get('zhiku-term')?.size === 0, { polling: 50 });
    await popup.click('input[name=marks]');
    await waitForPaint(page, 'term', firsts);
    await popup.close();
  });

  it('draws nothing on a news page until the reader asks', async () => {
    page = await browser.open(addressOf({ path: '/html/2026-03/16/content_2_70011.htm' }));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(Object.values(await painted(page)).flat()).toEqual([]);
    const popup = await browser.openPopup(page);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('新闻');
    await popup.click('#turn');
    await waitForPaint(page, 'term');
    expect((await painted(page))['term']).toContain('“绿宝碳汇”');
    await popup.close();
  });

  it('highlights from the context menu, and paints it again on a news page without being asked twice', async () => {
    page = await browser.open(addressOf({ path: '/html/2026-03/16/content_2_70011.htm' }));
    const popup = await browser.openPopup(page);
    await popup.click('#turn');
    await waitForPaint(page, 'term');
    await popup.close();
    await selectWords(page, '把数据报准报实');
    await waitInShadow(page, '.toolbar');
    await browser.chooseFromMenu(page, 'highlight-selection');
    await waitForPaint(page, 'yellow');
    await page.reload();
    await waitForPaint(page, 'yellow');
  });

  it('exports Markdown and W3C annotations that hold the quote, the note and the terms', async () => {
    await open(70006);
    await selectWords(page, '读报的人要的是同一个解释');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('n');
    await waitInShadow(page, '.editor textarea');
    await page.keyboard.type('<b>同意</b>');
    await waitForText(page, '.editor .save', '已保存');
    const downloads = await mkdtemp(join(tmpdir(), 'zhiku-downloads-'));
    await browser.saveDownloadsIn(downloads);
    const popup = await browser.openPopup(page);
    for (const format of ['markdown', 'web-annotation']) {
      await popup.select('.export-picker select', format);
      await popup.locator('.export-picker button:enabled').click();
      await savedFile(downloads, format === 'markdown' ? '.md' : '.jsonld');
    }
    const markdown = await readFile(await savedFile(downloads, '.md'), 'utf8');
    expect(markdown).toContain('==读报的人要的是同一个解释==');
    expect(markdown).toContain('&lt;b>同意&lt;/b>');
    expect(markdown).toContain('绿宝碳汇');
    const json: unknown = JSON.parse(await readFile(await savedFile(downloads, '.jsonld'), 'utf8'));
    expect(json).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 1,
      first: { items: [{ type: 'Annotation', body: [{ value: '<b>同意</b>' }] }] },
    });
    await popup.close();
  });
});

/** What the clipboard holds, as a page gets it on the reader's gesture. */
async function paste(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste';
    document.body.prepend(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#paste');
    field?.remove();
    return field?.value ?? '';
  });
}
