import { afterEach, describe, expect, it } from 'vitest';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { overflowOf } from './harness/overflow';
import { waitForPaint } from './harness/painted';
import { violationsOf } from './harness/violations';

/** Every page of the extension; a new one joins by adding its line. */
const PAGES = ['glossary.html', 'library.html', 'options.html', 'popup.html', 'sidepanel.html'];
const WIDTHS = [360, 800, 1440];
const LANGUAGES = ['zh_CN', 'en_US'] as const;
const SCHEMES = ['light', 'dark'] as const;

describe.each(LANGUAGES)('every page of the extension, in %s', (language) => {
  let browser: TestBrowser;
  afterEach(async () => {
    const { errors } = browser;
    await browser.close();
    expect(errors).toEqual([]);
  });

  it('is accessible in both themes and fits every width', { timeout: 120_000 }, async () => {
    browser = await launch(SAMPLE_FOLDER, { language });
    const article = await browser.open(sampleAddress(70001));
    await waitForPaint(article, 'term');
    for (const name of PAGES) {
      const page = await browser.open(browser.ownAddress(name));
      await page.waitForSelector('main > :not(.loading)');
      for (const scheme of SCHEMES) {
        await browser.prefer(page, scheme);
        for (const width of WIDTHS) {
          await page.setViewport({ width, height: 800 });
          const place = `${name} ${scheme} ${String(width)}`;
          expect(await overflowOf(page), place).toEqual([]);
          expect(await violationsOf(page), place).toEqual([]);
        }
      }
      await page.close();
    }
  });
});
