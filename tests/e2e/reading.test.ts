import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, announceCopies, SITE_COPIES } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { painted, waitForPaint } from './harness/painted';
import { pointAt } from './harness/point-at';
import { waitInShadow } from './harness/shadow';

announceCopies();

describe.each(SITE_COPIES)('the reader on $name', ({ folder, articles, layouts }) => {
  let chromium: TestBrowser;
  beforeAll(async () => {
    chromium = await launch(folder);
  });
  afterAll(() => chromium.close());
  afterEach(() => {
    expect(chromium.errors).toEqual([]);
  });

  const thinkTank = articles.filter(({ kind = 'think-tank', body }) => kind === 'think-tank' && body !== '2017');

  it.each(thinkTank)('marks and explains the terms of $path ($body)', async (expected) => {
    const page = await chromium.open(addressOf(expected));
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

  it.each(articles)('describes $path in the popup', async (expected) => {
    const page = await chromium.open(addressOf(expected));
    const popup = await chromium.openPopup(page);
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
    const page = await chromium.open(addressOf(expected));
    const popup = await chromium.openPopup(page);
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain(expected.section);
    const listed = await popup.$$eval('.listed a', (links) => links.map(({ href }) => href.split('/').at(-1)));
    expect(listed).toEqual(expected.articles);
    await popup.close();
    await page.close();
  });
});
