import { mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../e2e/harness/browser';
import type { TestBrowser } from '../e2e/harness/browser';
import { painted, waitForPaint } from '../e2e/harness/painted';
import { pointAt, selectWords } from '../e2e/harness/point-at';
import { clickInShadow, waitForText, waitInShadow } from '../e2e/harness/shadow';

const ROOT = resolve(import.meta.dirname, '../..');
const OUTPUT = join(ROOT, '.artifacts');
const ADDRESS = 'http://epaper.jxxw.com.cn/html/2026-03/16/content_10_70001.htm';

/** Reads the sample article as a reader would, in a browser without a window: hovers, highlights, writes notes, exports. */
export async function readSample(): Promise<void> {
  await mkdir(OUTPUT, { recursive: true });
  const browser = await launch(join(ROOT, 'tests/fixtures/site'));
  try {
    await read(browser);
  } finally {
    await browser.close();
  }
}

async function read(browser: TestBrowser): Promise<void> {
  const page = await browser.open(ADDRESS);
  await waitForPaint(page, 'term');
  const marks = await painted(page);
  console.log(`Terms in force: ${marks['term']?.join('、') ?? 'none'}`);
  console.log(`Not in the glossary: ${marks['unlisted']?.join('、') ?? 'none'}`);
  console.log(`Proposed by the author: ${marks['term-proposed']?.join('、') ?? 'none'}`);

  await pointAt(page, '“1+M+N”科技成果转移转化服务体系');
  const card = await waitInShadow(page, '.card');
  console.log(`Card:\n${card.text.replace(/^/gm, '  ')}`);
  await picture(page, 'card');

  const bar = await waitInShadow(page, 'i.should');
  await page.mouse.move(bar.box.left + 2, bar.box.top + 6, { steps: 8 });
  const recommendation = await waitForText(page, '.card', '应当做');
  console.log(`Recommendation:\n${recommendation.replace(/^/gm, '  ')}`);
  await picture(page, 'recommendation');

  await selectWords(page, '资金断在哪一棒，成果就停在哪一棒');
  await waitInShadow(page, '.toolbar');
  await picture(page, 'toolbar');
  await clickInShadow(page, '.toolbar button:nth-of-type(5)');
  await waitInShadow(page, '.editor textarea');
  await page.keyboard.type('可与省里的基金管理办法对照。');
  await waitInShadow(page, '.editor .save');
  await picture(page, 'editor');
  await page.keyboard.press('Escape');

  await browser.saveDownloadsIn(OUTPUT);
  const popup = await browser.openPopup(page);
  await popup.type('#article-note', '供需两头、资金接力、评价公开：三条建议都可落到年度任务。');
  await popup.screenshot({ path: join(OUTPUT, 'popup.png') });
  await popup.$eval('.outline', (outline) => outline.closest('section')?.scrollIntoView());
  await popup.screenshot({ path: join(OUTPUT, 'outline.png') });
  for (const format of ['markdown', 'web-annotation']) {
    await popup.select('.export-picker select', format);
    await popup.locator('.export-picker button:enabled').click();
  }
  await new Promise((done) => setTimeout(done, 1000));

  const glossary = await browser.open(browser.ownAddress('glossary.html#keji-jinrong'));
  await glossary.setViewport({ width: 1280, height: 1000 });
  await glossary.waitForSelector('.map .node');
  await glossary.screenshot({ path: join(OUTPUT, 'glossary.png') });

  if (browser.errors.length > 0) throw new Error(`Errors while reading: ${browser.errors.join('; ')}`);
  console.log(`Pictures and exported files are in ${OUTPUT}:`);
  for (const file of (await readdir(OUTPUT)).sort()) console.log(`  ${file}`);
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(OUTPUT, `${name}.png`) });
}
