import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { waitForPaint } from './harness/painted';
import { selectWords } from './harness/point-at';
import { clickInShadow } from './harness/shadow';

const ARTICLE = sampleAddress(70001);

describe('the library page', () => {
  let chromium: TestBrowser;
  beforeEach(async () => {
    chromium = await launch(SAMPLE_FOLDER);
  });
  afterEach(async () => {
    const { errors } = chromium;
    await chromium.close();
    expect(errors).toEqual([]);
  });

  const highlight = async (words: string) => {
    const page = await chromium.open(ARTICLE);
    await waitForPaint(page, 'term');
    await selectWords(page, words);
    await clickInShadow(page, '.toolbar button.blue');
    await waitForPaint(page, 'blue');
    return page;
  };
  const openLibrary = async (place = '') => {
    const page = await chromium.open(`chrome-extension://${chromium.extension.id}/library.html${place}`);
    await page.waitForSelector('.view > *');
    return page;
  };
  const titles = (page: Page) =>
    page.$$eval('.article-row .title', (links) => links.map(({ textContent }) => textContent));

  it('shows an article as soon as something is highlighted in it', async () => {
    const library = await openLibrary();
    await highlight('失败容错');
    await library.bringToFront();
    await library.waitForSelector('.article-row');
    expect(await titles(library)).toHaveLength(1);
  });
});
