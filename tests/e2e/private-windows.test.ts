import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { metadataFrom } from '../lib/domain/article/metadata-from';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { askFrom } from './harness/ask-from';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { onlyIn } from './harness/only-in';
import { painted, waitForPaint } from './harness/painted';
import { selectWords } from './harness/point-at';
import { savedFile } from './harness/saved-file';
import { waitForText, waitInShadow } from './harness/shadow';
import { waitUntil } from './harness/wait-until';
import { notesOf } from './harness/written-notes';

const ADDRESS = sampleAddress(70001);
/** The address it is kept under. */
const CANONICAL = ADDRESS.replace('http:', 'https:');

describe('in a private window', () => {
  let reader: TestBrowser;
  let options: Page;
  beforeEach(async () => {
    reader = await launch(SAMPLE_FOLDER, { worksPrivately: true });
    options = await reader.open(reader.ownAddress('options.html'));
  });
  afterEach(async () => {
    const { errors } = reader;
    await reader.close();
    expect(errors).toEqual([]);
  });
  const library = async () => {
    const read = await askFrom(options, 'readLibrary', {});
    if (!read.ok) throw new Error(read.problem.code);
    return read.value;
  };

  it('reading leaves nothing behind, while what the reader makes is kept', async () => {
    // A note whose article was never read: a visit tells how its text reads.
    const article = metadataFrom({ address: CANONICAL, title: '让科技成果过桥 重在两头用力' });
    const target = { type: 'article', article } as const;
    const writing = { requestId: crypto.randomUUID(), target, note: '先前的', base: '', sent: [] };
    expect(await askFrom(options, 'writeNote', writing)).toMatchObject({ ok: true });
    const before = await library();
    const page = await reader.openPrivately(ADDRESS);
    await waitForPaint(page, 'term');
    const popup = await reader.openPopup(page);
    await popup.waitForSelector('.private');
    expect(await popup.$eval('.private', ({ textContent }) => textContent)).toContain('读过什么不留记录');
    expect(await library()).toEqual(before);
    await popup.close();
    await selectWords(page, '烧两三年钱');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('n');
    await waitInShadow(page, '.editor textarea');
    await page.keyboard.type('资金');
    await waitForText(page, '.editor .save', '已保存');
    expect([...(await notesOf(options))].sort()).toEqual(['先前的', '资金']);
    expect((await library()).readings).toEqual([]);
    await page.close();
    // An ordinary window has it too, and keeps what it reads.
    const ordinary = await reader.open(ADDRESS);
    await waitForPaint(ordinary, 'yellow');
    expect((await painted(ordinary))['yellow']).toEqual(['烧两三年钱']);
    await waitUntil(async () => (await library()).readings.length === 1);
  });

  onlyIn('firefox', 'Chromium opens the extension’s own pages in ordinary windows alone')(
    'the library is shown by way of the background, which alone may open the data',
    async () => {
      expect(await askFrom(options, 'addSample', {})).toMatchObject({ ok: true });
      const page = await reader.openPrivately(reader.ownAddress('library.html'));
      await page.waitForSelector('.virtual a, .virtual button');
      expect(await page.$('.warning')).toBeNull();
      // And so are an export and a backup made.
      const downloads = await mkdtemp(join(tmpdir(), 'zhiku-private-'));
      await reader.saveDownloadsIn(downloads);
      for (const button of ['button[name=export-listed]', '.export-picker button[name=export]']) {
        await page.waitForSelector(button);
        await page.$eval(button, (found) => (found as HTMLElement).click());
      }
      expect(await readFile(await savedFile(downloads, '.md'), 'utf8')).toContain('---\ntitle: "');
      const settings = await reader.openPrivately(reader.ownAddress('options.html'));
      await settings.waitForSelector('#backup');
      await settings.$eval('#backup', (button) => (button as HTMLElement).click());
      await settings.waitForSelector('.notice.good');
    },
  );
});
