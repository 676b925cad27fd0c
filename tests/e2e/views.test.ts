import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { BUILT_EXTENSION, launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { painted, waitForPaint } from './harness/painted';
import { pointAt } from './harness/point-at';
import { waitInShadow } from './harness/shadow';
import { TESTED_BROWSER } from './harness/tested-browser';
import { violationsOf } from './harness/violations';

const ELSEWHERE = resolve(import.meta.dirname, '../fixtures/elsewhere');
const ARTICLE = sampleAddress(70001);

describe('views', () => {
  let browser: TestBrowser;
  afterEach(async () => {
    const { errors } = browser;
    await browser.close();
    expect(errors).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has no accessibility violations in the %s popup', async (scheme) => {
    browser = await launch(SAMPLE_FOLDER);
    const page = await browser.open(ARTICLE);
    await waitForPaint(page, 'term');
    const popup = await browser.openPopup(page);
    await browser.prefer(popup, scheme);
    expect(await violationsOf(popup)).toEqual([]);
  });

  it('speaks English to a reader whose browser does', async () => {
    browser = await launch(SAMPLE_FOLDER, { language: 'en_US' });
    const page = await browser.open(ARTICLE);
    await waitForPaint(page, 'term');
    await pointAt(page, '链长制');
    expect((await waitInShadow(page, '.card')).text).toContain('In force');
    const popup = await browser.openPopup(page);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Highlights and notes');
  });

  it('reads an article on any other page once the toolbar button is clicked, and nothing outside the article', async () => {
    browser = await launch(ELSEWHERE);
    const page = await browser.open('http://blog.example/blog.html');
    await new Promise((resolve_) => setTimeout(resolve_, 300));
    expect(await painted(page)).toEqual({});
    const popup = await browser.openPopup(page);
    expect(await popup.$eval('h1', (title) => title.textContent)).toContain('上游的树');
    await waitForPaint(page, 'term');
    const marks = await painted(page);
    expect(marks['term']).toContain('《生态保护补偿条例》');
    expect(marks['term']).not.toContain('揭榜挂帅');
    expect(marks['term']).not.toContain('景漂贷');
  });

  it('says so where there is no article, and where it may not read', async () => {
    browser = await launch(ELSEWHERE);
    const plain = await browser.open('http://blog.example/plain.html');
    const popup = await browser.openPopup(plain);
    expect(await popup.evaluate(() => document.body.innerText)).toContain('没有读到文章');
    await popup.close();
    const internal = await browser.open(browser.internalAddress);
    const other = await browser.openPopup(internal);
    expect(await other.evaluate(() => document.body.innerText)).toContain('不允许');
  });
});

describe('the package', () => {
  it('asks for no permission beyond these', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(BUILT_EXTENSION, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      permissions: [
        'storage',
        'unlimitedStorage',
        'contextMenus',
        'activeTab',
        'scripting',
        ...(TESTED_BROWSER === 'chromium' ? ['sidePanel'] : []),
      ],
      content_scripts: [
        {
          matches: [
            '*://epaper.jxnews.com.cn/jxrb/html/*',
            '*://epaper.jxwmw.cn/html/*',
            '*://epaper.jxxw.com.cn/html/*',
          ],
        },
      ],
    });
    for (const key of [
      'host_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('keeps the content script under 30 kB, compressed', () => {
    const script = readFileSync(join(BUILT_EXTENSION, 'content-scripts/article.js'));
    expect(gzipSync(script).length).toBeLessThan(30_000);
  });
});
