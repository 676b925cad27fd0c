import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressOf, SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { painted, waitForPaint } from './harness/painted';
import { boxOf, pointAt, selectWords } from './harness/point-at';
import { savedFile } from './harness/saved-file';
import { clickInShadow, findInShadow, waitForText, waitGoneFromShadow, waitInShadow } from './harness/shadow';
import { violationsOf } from './harness/violations';
import { waitUntil } from './harness/wait-until';

/** Measures of the sample article. */
const MEASURE = '应当引导政府资金投早、投小、投硬科技';
const NUMBERED = '二是建立失败容错办法';

describe('what an article recommends', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeEach(async () => {
    browser = await launch(SAMPLE_FOLDER);
    page = await browser.open(sampleAddress(70001));
    await waitForPaint(page, 'term');
  });
  afterEach(async () => {
    const { errors } = browser;
    await browser.close();
    expect(errors).toEqual([]);
  });

  const barCount = async () => {
    let count = 0;
    while ((await findInShadow(page, `i:nth-of-type(${String(count + 1)})`)) !== null) count++;
    return count;
  };
  /** The boxes of the bars that are shown, in reading order. */
  const bars = async () => {
    const boxes = [];
    for (let bar, at = 1; (bar = await findInShadow(page, `i:nth-of-type(${String(at)})`)) !== null; at++) {
      if (bar.box.right > bar.box.left) boxes.push(bar.box);
    }
    return boxes;
  };
  const outline = async (popup: Page) =>
    popup.$$eval('.outline .words', (all) => all.map(({ textContent }) => textContent));

  it('is marked in the margin, beside its lines and left of them, and says why', async () => {
    await waitInShadow(page, 'i.should');
    const words = await boxOf(page, MEASURE);
    const bar = await waitInShadow(page, 'i.should');
    expect(bar.box.left).toBeLessThan(words.left);
    expect(bar.box.top).toBeLessThan(words.bottom);
    expect(bar.box.bottom).toBeGreaterThan(words.top);
    await page.mouse.move(bar.box.left + 2, bar.box.top + 6, { steps: 8 });
    await waitForText(page, '.card', '应当');
    const { text } = await waitInShadow(page, '.card');
    expect(text).toContain('用“应、应当、需”等词提出');
    expect(text).toContain('引导');
  });

  it('has a bar of its own for each measure where several stand on one line', async () => {
    await waitInShadow(page, 'i');
    const { top, bottom } = await boxOf(page, NUMBERED);
    const onItsLine = (await bars()).filter((bar) => bar.top < bottom && bar.bottom > top);
    expect(onItsLine).toHaveLength(3);
    onItsLine.slice(1).forEach((bar, index) => {
      expect(bar.top).toBeGreaterThanOrEqual(onItsLine[index]?.bottom ?? 0);
    });
    const own = onItsLine[1];
    await page.mouse.move(4, ((own?.top ?? 0) + (own?.bottom ?? 0)) / 2, { steps: 8 });
    await waitForText(page, '.card', '失败容错办法');
  });

  it('keeps its bars beside its words when the page is zoomed', async () => {
    await waitInShadow(page, 'i.should');
    const before = await boxOf(page, MEASURE);
    await page.evaluate(() => document.body.style.setProperty('zoom', '1.6'));
    const words = await boxOf(page, MEASURE);
    expect(words.top).toBeGreaterThan(before.bottom);
    await waitUntil(async () =>
      (await bars()).some(
        (bar) => bar.top <= words.top + 2 && bar.bottom > words.top && bar.bottom < words.bottom + 60,
      ),
    );
  });

  it('is no longer marked once the key is pressed, and is again with the next press, also on the next visit', async () => {
    await waitInShadow(page, 'i');
    const press = async () => {
      await page.keyboard.down('Alt');
      await page.keyboard.down('Shift');
      await page.keyboard.press('KeyR');
      await page.keyboard.up('Shift');
      await page.keyboard.up('Alt');
    };
    await press();
    await waitGoneFromShadow(page, 'i');
    await page.reload();
    await waitForPaint(page, 'term');
    expect(await findInShadow(page, 'i')).toBeNull();
    await press();
    await waitInShadow(page, 'i');
  });

  it('follows an inner scroller and never stands outside of it', async () => {
    const clip = await page.evaluate(() => {
      const body = document.querySelector<HTMLElement>('#ozoom');
      if (body === null) throw new Error('no body');
      body.style.cssText = 'height:150px;overflow-y:scroll';
      body.scrollTop = 260;
      const { top, bottom } = body.getBoundingClientRect();
      return { top, bottom };
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    const bar = await waitInShadow(page, 'i:not([hidden])');
    expect(bar.box.top).toBeGreaterThanOrEqual(clip.top);
    expect(bar.box.bottom).toBeLessThanOrEqual(clip.bottom);
  });

  it('can be corrected in place; the correction is kept and can be taken back', async () => {
    const bar = await waitInShadow(page, 'i.should');
    const before = await barCount();
    await page.mouse.move(bar.box.left + 2, bar.box.top + 6, { steps: 8 });
    await waitInShadow(page, '.card');
    await clickInShadow(page, '.card .actions button');
    await waitUntil(async () => (await barCount()) === before - 1);
    await page.reload();
    await waitForPaint(page, 'term');
    await waitInShadow(page, 'i');
    expect(await barCount()).toBe(before - 1);
  });

  it('can be added where it was missed, and given another strength', async () => {
    await selectWords(page, '桥的价值在于有人过');
    await waitInShadow(page, '.toolbar');
    const before = await barCount();
    await page.keyboard.press('m');
    await waitUntil(async () => (await barCount()) === before + 1);
    const words = await boxOf(page, '桥的价值在于有人过');
    await page.mouse.move(5, (words.top + words.bottom) / 2, { steps: 8 });
    await waitForText(page, '.card', '您改过的判断');
    await clickInShadow(page, '.card .row button:first-of-type');
    await waitInShadow(page, 'i.must');
  });

  it('is laid out in the popup as an outline that leads to the words and follows the scroll', async () => {
    const popup = await browser.openPopup(page);
    const lines = await outline(popup);
    expect(lines.some((line) => line?.includes(NUMBERED))).toBe(true);
    expect(lines.some((line) => line?.includes('让资金接得上棒'))).toBe(true);
    expect(await violationsOf(popup)).toEqual([]);
    await popup.locator(`.outline ::-p-text(${NUMBERED})`).click();
    await waitUntil(async () => ((await painted(page))['flash'] ?? []).some((words) => words.includes(NUMBERED)));
    await popup.waitForFunction(() => document.querySelector('.outline [aria-current]') !== null);
  });

  it('becomes highlights of the reader’s own, one measure or all at once', async () => {
    const popup = await browser.openPopup(page);
    const measures = await popup.$$eval('.line', (all) => all.length);
    await popup.locator('.line button::-p-text(划线)').click();
    await waitUntil(async () => (await popup.$$eval('.highlights li', (all) => all.length)) === 1);
    await popup.click('#highlight-outline');
    await waitUntil(async () => (await popup.$$eval('.highlights li', (all) => all.length)) === measures + 1);
    expect((await painted(page))['yellow']?.length).toBeGreaterThan(0);
  });

  it('exports what the reader has corrected', async () => {
    const downloads = await mkdtemp(join(tmpdir(), 'zhiku-downloads-'));
    await browser.saveDownloadsIn(downloads);
    const popup = await browser.openPopup(page);
    const before = await outline(popup);
    await popup.locator('.line button::-p-text(不是建议)').click();
    await popup.waitForSelector('#export-corrections');
    await waitUntil(async () => (await outline(popup)).length < before.length);
    await popup.click('#export-corrections');
    expect(JSON.parse(await readFile(await savedFile(downloads, '.json'), 'utf8'))).toMatchObject({
      format: 'zhiku-reader-corrections',
      corrections: [{ given: 'recommendation', label: 'other', strength: null }],
    });
  });

  it('is nothing where an article recommends nothing', async () => {
    const news = await browser.open(addressOf({ path: '/html/2026-03/16/content_2_70011.htm' }));
    const popup = await browser.openPopup(news);
    await popup.click('#turn');
    await waitForPaint(news, 'term');
    await popup.waitForFunction(() => document.body.innerText.includes('本文没有提出建议'));
    expect(await findInShadow(news, 'i')).toBeNull();
  });
});

describe('a term the glossary does not know', () => {
  let browser: TestBrowser;
  afterEach(async () => {
    const { errors } = browser;
    await browser.close();
    expect(errors).toEqual([]);
  });

  it('is drawn in its own way, shows where the article uses it, and becomes an entry by one click', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const page = await browser.open(sampleAddress(70001));
    await waitForPaint(page, 'unlisted');
    const name = '失败容错办法';
    expect((await painted(page))['unlisted']).toContain(name);
    await pointAt(page, name);
    await waitForText(page, '.card', '词库未收录');
    expect((await waitInShadow(page, '.card blockquote')).text).toContain('允许探索性项目不成');
    await clickInShadow(page, '.card .adopt');
    await waitUntil(async () => ((await painted(page))['term'] ?? []).includes(name));
    expect((await painted(page))['unlisted'] ?? []).not.toContain(name);
    await page.mouse.move(2, 2);
    await waitGoneFromShadow(page, '.card');
    await pointAt(page, name);
    await waitForText(page, '.card', '自建');
  });

  it('is left unmarked on a site where the reader wants it so', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const page = await browser.open(sampleAddress(70001));
    await waitForPaint(page, 'unlisted');
    const popup = await browser.openPopup(page);
    await popup.click('input[name=unlisted]');
    await waitUntil(async () => ((await painted(page))['unlisted'] ?? []).length === 0);
    expect((await painted(page))['term']?.length).toBeGreaterThan(0);
  });
});
