import { readFileSync, readdirSync } from 'node:fs';
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
  const fileIn = (path: string) => readFileSync(join(BUILT_EXTENSION, path));
  const compressed = (path: string) => gzipSync(fileIn(path)).length;

  it('asks for no permission and opens no way in beyond these', () => {
    const manifest = JSON.parse(fileIn('manifest.json').toString()) as Readonly<Record<string, unknown>>;
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
    expect(Object.keys(manifest).sort()).toEqual([
      'action',
      'background',
      ...(TESTED_BROWSER === 'firefox' ? ['browser_specific_settings'] : []),
      'commands',
      'content_scripts',
      'content_security_policy',
      'default_locale',
      'description',
      'icons',
      'manifest_version',
      'name',
      'options_ui',
      'permissions',
      TESTED_BROWSER === 'chromium' ? 'side_panel' : 'sidebar_action',
      'version',
    ]);
  });

  it('keeps the content script under 30 kB and the background under 170 kB, compressed', () => {
    expect(compressed('content-scripts/article.js')).toBeLessThan(30_000);
    expect(compressed('background.js')).toBeLessThan(170_000);
  });

  it('stays under a megabyte, compressed', () => {
    const files = readdirSync(BUILT_EXTENSION, { recursive: true, withFileTypes: true });
    const sizes = files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => gzipSync(readFileSync(join(parentPath, name))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
  });
});
