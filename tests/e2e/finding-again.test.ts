import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { painted, waitForPaint } from './harness/painted';
import { selectWords } from './harness/point-at';
import { waitInShadow } from './harness/shadow';
import { waitUntil } from './harness/wait-until';

const WORDS = '应当引导政府资金投早、投小、投硬科技，鼓励银行探索“中试贷”和投贷联动';

describe('a highlight on a page that has changed since', () => {
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

  const highlight = async (words: string) => {
    await selectWords(page, words);
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('1');
    await waitForPaint(page, 'yellow');
  };
  const yellow = async () => (await painted(page))['yellow'] ?? [];
  /** Rewrites the text of the paragraph that holds some words; without a rewriting, takes it away. */
  const edit = (holds: string, rewrite: [from: string, to: string] | null) =>
    page.evaluate(
      (words, change) => {
        const paragraph = [...document.querySelectorAll('#ozoom p')].find((one) => one.textContent.includes(words));
        if (paragraph === undefined) throw new Error(`no paragraph holds ${words}`);
        if (change === null) paragraph.remove();
        else paragraph.textContent = paragraph.textContent.replace(change[0], change[1]);
      },
      holds,
      rewrite,
    );
  const popupText = async (popup: Page) =>
    popup.evaluate(() => document.querySelector('.highlights')?.textContent ?? '');

  it('is found on words that were changed, and says what they read now', async () => {
    await highlight(WORDS);
    await edit('应当引导', ['鼓励银行探索', '支持各家银行试办']);
    await waitUntil(async () => (await yellow()).some((words) => words.includes('支持各家银行试办')));
    const popup = await browser.openPopup(page);
    expect(await popupText(popup)).toContain('原文改过');
    expect(await popup.$eval('.highlights q', (now) => now.textContent)).toContain('支持各家银行试办“中试贷”');
  });

  it('is kept and listed when its passage is gone, never painted elsewhere, and put on new words by one click', async () => {
    await highlight(WORDS);
    await edit('应当引导', null);
    await waitUntil(async () => (await yellow()).length === 0);
    await selectWords(page, '二是建立失败容错办法');
    const popup = await browser.openPopup(page);
    expect(await popupText(popup)).toContain('找不到');
    expect(await popupText(popup)).toContain(WORDS);
    await popup.locator('.highlights button::-p-text(改附到)').click();
    await waitUntil(async () => (await yellow()).join('') === '二是建立失败容错办法');
  });

  it('asks where it belongs when several places may be the one', async () => {
    await highlight('题目清楚了');
    // The paragraph stands twice now, each time with a little left out, and the order turned round.
    await page.evaluate(() => {
      const holder = [...document.querySelectorAll('#ozoom p')].find((one) => one.textContent.includes('题目清楚了'));
      if (holder === undefined) throw new Error('no paragraph');
      const copy = holder.cloneNode(true);
      document.querySelector('#ozoom p:last-of-type')?.after(copy);
      holder.textContent = holder.textContent.replace('攻关的', '');
      copy.textContent = (copy.textContent ?? '').replace('攻关的', '');
      document.querySelector('#ozoom p:last-of-type')?.after(holder);
    });
    await waitUntil(async () => (await yellow()).length === 0);
    const popup = await browser.openPopup(page);
    await popup.waitForSelector('.candidates button');
    expect(await popupText(popup)).toContain('请选一处');
    await popup.click('.candidates button');
    await waitUntil(async () => (await yellow()).join('') === '题目清楚了');
  });
});
