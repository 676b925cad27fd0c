import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { painted, waitForPaint } from './harness/painted';
import { selectWords } from './harness/point-at';
import { waitInShadow } from './harness/shadow';
import { violationsOf } from './harness/violations';
import { waitUntil } from './harness/wait-until';

const WORDS = '资金断在哪一棒，成果就停在哪一棒';

describe('the side panel', () => {
  let browser: TestBrowser;
  let article: Page;
  let panel: Page;
  const openPanel = async () => {
    const popup = await browser.openPopup(article);
    return browser.openPanel(popup);
  };
  const choose = (id: string) => panel.click(`#tab-${id}`);
  beforeEach(async () => {
    browser = await launch(SAMPLE_FOLDER);
    article = await browser.open(sampleAddress(70001));
    await waitForPaint(article, 'term');
    panel = await openPanel();
  });
  afterEach(async () => {
    const { errors } = browser;
    await browser.close();
    expect(errors).toEqual([]);
  });

  it('shows what is highlighted in the page, and what is written, tagged and coloured there comes to the page', async () => {
    await selectWords(article, WORDS);
    await waitInShadow(article, '.toolbar');
    await article.keyboard.press('1');
    await waitForPaint(article, 'yellow');
    await choose('notes');
    await panel.waitForSelector('.annotation textarea');
    await panel.type('.annotation textarea', '侧栏里写的');
    await panel.waitForFunction(() => document.querySelector('.annotation .save')?.textContent === '已保存');
    await panel.type('.annotation .tags', '资金，接力');
    await panel.keyboard.press('Enter');
    await panel.click('.annotation .swatch.pink');
    await waitUntil(async () => ((await painted(article))['pink'] ?? []).includes(WORDS));
    expect((await painted(article))['noted']).toEqual([WORDS]);
    await panel.type('#article-note', '全文的话');
    await panel.waitForFunction(() => document.querySelector('section .save')?.textContent === '已保存');
    expect(await violationsOf(panel)).toEqual([]);

    await browser.reload(panel);
    await panel.waitForSelector('[role=tab]');
    await choose('notes');
    await panel.waitForSelector('.annotation textarea');
    const kept = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input')].map(
        ({ value }) => value,
      ),
    );
    expect(kept).toEqual(['全文的话', '', '侧栏里写的', '资金，接力']);
  });

  it('goes with the tab in front', async () => {
    await panel.waitForFunction(() => document.querySelector('h1')?.textContent !== '');
    const first = await panel.$eval('h1', (title) => title.textContent);
    const other = await browser.open(sampleAddress(70002));
    await other.bringToFront();
    await panel.waitForFunction((title) => document.querySelector('h1')?.textContent !== title, {}, first);
    await article.bringToFront();
    await panel.waitForFunction((title) => document.querySelector('h1')?.textContent === title, {}, first);
  });

  it('leads to a measure of the outline, and is worked with the keyboard', async () => {
    await panel.click('.outline .words');
    await panel.focus('#tab-outline');
    await panel.keyboard.press('ArrowRight');
    await panel.waitForSelector('#tab-terms[aria-selected=true]');
    await panel.waitForSelector('.explained li');
    expect(await violationsOf(panel)).toEqual([]);
    await panel.keyboard.press('ArrowLeft');
    await panel.keyboard.press('ArrowLeft');
    await panel.waitForSelector('#tab-notes[aria-selected=true]');
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('tab-notes');
  });
});
