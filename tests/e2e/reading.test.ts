import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { addressOf, announceCopies, SITE_COPIES } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { painted, waitForPaint } from './harness/painted';
import { pointAt, selectWords } from './harness/point-at';
import { waitForText, waitInShadow } from './harness/shadow';

announceCopies();

describe.each(SITE_COPIES)('the reader on $name', ({ folder, articles, layouts }) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(folder);
  });
  afterAll(() => browser.close());
  afterEach(() => {
    expect(browser.errors).toEqual([]);
  });

  const thinkTank = articles.filter(({ kind = 'think-tank', body }) => kind === 'think-tank' && body !== '2017');

  it.each(thinkTank)('marks and explains the terms of $path ($body)', async (expected) => {
    const page = await browser.open(addressOf(expected));
    await waitForPaint(page, 'term');
    const before = await page.evaluate(() => document.querySelector('#ozoom')?.innerHTML);
    const marks = await painted(page);
    const first = marks['term']?.find((words) => words.length > 2) ?? '';
    const words = await pointAt(page, first);
    const card = await waitInShadow(page, '.card');
    expect(card.text.length).toBeGreaterThan(20);
    const covers = card.box.top < words.bottom && words.top < card.box.bottom;
    expect(covers && card.box.left < words.right && words.left < card.box.right).toBe(false);
    expect(await page.evaluate(() => document.querySelector('#ozoom')?.innerHTML)).toBe(before);
    await page.close();
  });

  it.each(thinkTank)('keeps a highlight with its note on $path ($body)', async (expected) => {
    const page = await browser.open(addressOf(expected));
    await waitForPaint(page, 'term');
    const words = await someWords(page);
    await selectWords(page, words);
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('n');
    await waitInShadow(page, '.editor textarea');
    await page.keyboard.type('待查');
    await waitForText(page, '.editor .save', '已保存');
    await page.reload();
    await waitForPaint(page, 'noted');
    expect((await painted(page))['yellow']?.map((painting) => painting.replace(/\s/g, ''))).toEqual([words]);
    const popup = await browser.openPopup(page);
    expect(await popup.$eval('.highlights', (list) => list.textContent)).toContain('待查');
    await popup.close();
    await page.close();
  });

  it.each(articles)('describes $path in the popup', async (expected) => {
    const page = await browser.open(addressOf(expected));
    const popup = await browser.openPopup(page);
    const text = await popup.evaluate(() => document.body.innerText);
    if (expected.kind === 'empty') {
      expect(text).toContain('没有正文');
    } else {
      expect(text).toContain(expected.title);
      for (const author of expected.authors.slice(0, 3)) expect(text).toContain(author);
      expect(text).toContain(expected.date);
    }
    await popup.close();
    await page.close();
  });

  it.each(layouts)('lists the articles of the layout page $path', async (expected) => {
    const page = await browser.open(addressOf(expected));
    const popup = await browser.openPopup(page);
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain(expected.section);
    const listed = await popup.$$eval('.listed a', (links) => links.map(({ href }) => href.split('/').at(-1)));
    expect(listed).toEqual(expected.articles);
    await popup.close();
    await page.close();
  });
});

/** Some words in the middle of the article that stand there once, on one line of the page's mark-up. */
function someWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const body = [...document.querySelectorAll('#ozoom')].find((element) => element.checkVisibility()) ?? document.body;
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      texts.push(...(node.nodeValue ?? '').split('\n'));
    const all = texts.join('');
    const words = texts.flatMap((text) => /[\u4e00-\u9fff，]{10}/.exec(text.trim().slice(2))?.[0] ?? []);
    const once = words.filter((text) => all.indexOf(text) === all.lastIndexOf(text));
    return once[Math.floor(once.length / 2)] ?? '';
  });
}
