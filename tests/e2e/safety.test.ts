import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { onlyIn } from './harness/only-in';
import { painted, waitForPaint } from './harness/painted';
import { pointAt, selectWords } from './harness/point-at';
import { savedFile } from './harness/saved-file';
import { clickInShadow, waitForText, waitInShadow } from './harness/shadow';

/** A note that a view must show as it stands. */
const HOSTILE = 'secret-note<img src=x onerror=alert(2)>';
/** What a page's styles may say of our host, and how it looks all the same: nobody clicks what cannot be seen. */
const UNSEEN = `display: none !important; opacity: 0 !important; visibility: hidden !important;
  filter: opacity(0) !important; clip-path: circle(0) !important; transform: scale(0) !important;
  pointer-events: none !important`;
const SEEN = {
  display: 'block',
  opacity: '1',
  visibility: 'visible',
  filter: 'none',
  clipPath: 'none',
  transform: 'none',
  pointerEvents: 'auto',
};
/** Our host in the page. */
const HOST = ':root > [popover=manual]';

describe('before the page it reads, the extension', () => {
  let browser: TestBrowser;
  afterEach(async () => {
    const { errors } = browser;
    await browser.close();
    expect(errors).toEqual([]);
  });

  it('asks nobody but the page’s own host', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const page = await browser.open(sampleAddress(70001));
    await waitForPaint(page, 'term');
    await pointAt(page, '链长制');
    await waitInShadow(page, '.card');
    await clickInShadow(page, '.card .actions button[aria-pressed]');
    const popup = await browser.openPopup(page);
    await popup.close();
    expect(browser.site.requests.some((request) => request.startsWith('epaper.jxxw.com.cn/'))).toBe(true);
    expect(browser.site.strangers()).toEqual([]);
  });

  it('can neither be framed nor fetched by the page it reads', async () => {
    browser = await launch(SAMPLE_FOLDER);
    // Not watched for errors: the browser logs each refusal as one of the page's.
    const page = await browser.driver.newPage();
    await page.goto(sampleAddress(70001));
    await waitForPaint(page, 'term');
    const own = ['popup.html', 'options.html', 'manifest.json'].map((file) => browser.ownAddress(file));
    const isFetched = await page.evaluate(async (addresses) => {
      for (const address of addresses) {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
      }
      return Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            () => true,
            () => false,
          ),
        ),
      );
    }, own);
    expect(isFetched).toEqual([false, false, false]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const framed = page.frames().map((frame) => frame.url());
    expect(framed).toHaveLength(4);
    expect(framed.filter((address) => own.includes(address))).toEqual([]);
  });

  it('stands above whatever the page lays over itself, and hears no click that nobody made', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const page = await browser.open(sampleAddress(70001));
    await waitForPaint(page, 'term');
    await selectWords(page, '烧两三年钱');
    const { box } = await waitInShadow(page, '.toolbar button');
    const isOurs = await page.evaluate(
      (host, x, y) => {
        const overlay = document.createElement('div');
        overlay.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white';
        document.documentElement.append(overlay);
        const top = document.elementFromPoint(x, y);
        top?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
        return top === document.querySelector(host);
      },
      HOST,
      (box.left + box.right) / 2,
      (box.top + box.bottom) / 2,
    );
    expect(isOurs).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await painted(page))['yellow'] ?? []).toEqual([]);
    await clickInShadow(page, '.toolbar button');
    await waitForPaint(page, 'yellow');
  });

  onlyIn('chromium', 'Firefox has no switch for it; no content script of ours reads the storage')(
    'keeps what is typed from scripts that share the page’s process',
    async () => {
      browser = await launch(SAMPLE_FOLDER);
      const page = await browser.open(sampleAddress(70001));
      await waitForPaint(page, 'term');
      const session = await page.createCDPSession();
      const origin = browser.ownAddress('').replace(/\/$/, '');
      const world = new Promise<number>((resolve) => {
        session.on('Runtime.executionContextCreated', ({ context }) => {
          if (context.origin === origin) resolve(context.id);
        });
      });
      await session.send('Runtime.enable');
      const { exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: 'chrome.storage.local.get(null)',
        contextId: await world,
        awaitPromise: true,
      });
      expect(exceptionDetails?.exception?.description).toMatch(/not allowed/);
    },
  );

  it('keeps a hostile page from running its text, reading a note, and seeing its nodes changed', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const page = await browser.open(sampleAddress(70017));
    await waitForPaint(page, 'term');
    await selectWords(page, '该原样显示出来');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('n');
    await waitInShadow(page, '.editor textarea');
    await page.keyboard.type(HOSTILE);
    await page.keyboard.press('!');
    await waitForText(page, '.editor .save', '已保存');
    const seen = await page.evaluate(() => {
      const { __log, __typed } = window as unknown as { __log: unknown[]; __typed: string };
      return { log: __log.map(String), typed: __typed, html: document.documentElement.outerHTML };
    });
    expect(seen.typed).not.toContain('s');
    expect(seen.typed).not.toContain('!');
    expect(seen.html).not.toContain('secret-note');
    expect(seen.log.filter((entry) => !entry.startsWith('attributes:X-'))).toEqual([]);
    await page.addStyleTag({ content: `:root > :not(head, body) { ${UNSEEN} }` });
    expect(await hostLooks(page)).toEqual(SEEN);
    await page.$eval(
      HOST,
      (host, unseen) => {
        host.setAttribute('style', unseen);
        host.animate({ opacity: 0 }, { duration: 1, fill: 'forwards' });
      },
      UNSEEN,
    );
    expect(await hostLooks(page)).toEqual(SEEN);

    const downloads = await mkdtemp(join(tmpdir(), 'zhiku-hostile-'));
    await browser.saveDownloadsIn(downloads);
    const popup = await browser.openPopup(page);
    expect(await popup.$eval('h1', (title) => title.textContent)).toBe('当心<img src=x onerror=alert(1)>这样的题目');
    await popup.select('.export-picker select', 'html');
    await popup.click('.export-picker button');
    const file = await savedFile(downloads, '.html');
    await showsHostileTitle(await browser.openPanel(popup));
    await showsHostileTitle(await browser.open(browser.ownAddress('library.html')));
    const memo = await browser.open(pathToFileURL(file).href);
    await showsHostileTitle(memo);
    expect(await memo.evaluate(() => document.body.innerText)).toContain(HOSTILE);
  });
});

function hostLooks(page: Page): Promise<typeof SEEN> {
  return page.$eval(HOST, (host) => {
    const { display, opacity, visibility, filter, clipPath, transform, pointerEvents } = getComputedStyle(host);
    return { display, opacity, visibility, filter, clipPath, transform, pointerEvents };
  });
}

/** Waits until a view shows the title of the hostile page as it stands. */
async function showsHostileTitle(view: Page): Promise<void> {
  await view.waitForFunction(() => document.body.innerText.includes('当心<img src=x onerror=alert(1)>'), {
    polling: 50,
    timeout: 5000,
  });
  expect(await view.$('img[src=x]')).toBeNull();
}
