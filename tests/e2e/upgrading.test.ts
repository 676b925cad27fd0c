import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { SAMPLE_FOLDER } from '../sites/sites';
import { askFrom } from './harness/ask-from';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { launchWithLittleRoom } from './harness/little-room';
import { savedFile } from './harness/saved-file';
import { makeVersion2 } from './harness/version-2';
import type { Holder } from './harness/version-2';
import { TESTED_BROWSER } from './harness/tested-browser';
import { waitUntil } from './harness/wait-until';
import { journalOf, noteOn, notesOf } from './harness/written-notes';

const settle = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('data of another version', () => {
  let browser: TestBrowser;
  afterEach(async () => {
    const { errors } = browser;
    await browser.close();
    expect(errors).toEqual([]);
  });

  it('have what is written meanwhile wait while another tab holds them open, and say so; what they were is kept', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const holder = await browser.open(browser.ownAddress('options.html'));
    await settle(1200);
    await makeVersion2(holder, ['从前的']);
    await browser.stopBackground();
    const page = await browser.open(browser.ownAddress('options.html'));
    const refused = await askFrom(page, 'writeNote', noteOn(0, '等着'));
    expect(refused).toMatchObject({ ok: false, problem: { code: 'storage-blocked' } });
    await browser.reload(page);
    await page.waitForFunction(() => document.body.innerText.includes('旧版的智库批注'), { polling: 50 });
    const library = await browser.open(browser.ownAddress('library.html'));
    await library.waitForFunction(() => document.body.innerText.includes('旧版的智库批注'), { polling: 50 });
    expect(await library.$$eval('[role=alert]', (alerts) => alerts.length)).toBe(1);
    await holder.evaluate(() => (window as unknown as Holder).held.close());
    await waitUntil(async () => (await askFrom(page, 'storageState', {})).ok);
    expect(await journalOf(page)).toEqual([]);
    expect([...(await notesOf(page))].sort()).toEqual(['从前的', '等着']);
    // What waited for that tab goes on by itself.
    await library.bringToFront();
    await library.waitForSelector('.article-row');
    expect(await library.$$('[role=alert]')).toEqual([]);
    await library.close();
    // What the data were before is offered until it is given up.
    await browser.reload(page);
    await page.waitForSelector('#snapshot button');
    const folder = await mkdtemp(join(tmpdir(), 'zhiku-snapshot-'));
    await browser.saveDownloadsIn(folder);
    await page.click('#snapshot button');
    expect(JSON.parse(await readFile(await savedFile(folder, '.backup.json'), 'utf8'))).toMatchObject({
      version: 1,
      data: { annotations: [{ articleId: 'article', note: '从前的' }], articles: [{ id: 'article' }] },
    });
    await page.click('#snapshot button:last-of-type');
    await page.waitForFunction(() => document.querySelector('#snapshot') === null, { polling: 50 });
  });

  it('take nothing in where it is newer, and what is written is kept and shown', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const page = await browser.open(browser.ownAddress('options.html'));
    await askFrom(page, 'writeNote', noteOn(0, '从前的'));
    await page.evaluate(async () => {
      const opening = indexedDB.open('zhiku-reader', 990);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('later');
        opening.transaction?.objectStore('settings').put({ key: 'schemaVersion', value: 99 });
      };
      await new Promise((resolve) => (opening.onsuccess = resolve));
      opening.result.close();
    });
    const refused = await askFrom(page, 'writeNote', noteOn(1, '现在的'));
    expect(refused).toMatchObject({ ok: false, problem: { code: 'newer-data' } });
    expect(await askFrom(page, 'addSample', {})).toMatchObject({ ok: false, problem: { code: 'newer-data' } });
    expect(await notesOf(page)).toEqual(['从前的']);
    expect(await journalOf(page)).toMatchObject([{ problem: 'newer-data', writing: { note: '现在的' } }]);
    await browser.reload(page);
    await page.waitForFunction(() => document.body.innerText.includes('由更新版本的智库批注写成'), { polling: 50 });
    await page.waitForFunction(() => document.body.innerText.includes('现在的'), { polling: 50 });
  });

  it('are whole and can be saved where there is no room to bring them up to date, and are once there is', async () => {
    const little = await launchWithLittleRoom(SAMPLE_FOLDER);
    ({ browser } = little);
    const holder = await browser.open(browser.ownAddress('options.html'));
    await settle(1200);
    // Less than the room there is, and more than half of it.
    const notes = Array.from({ length: TESTED_BROWSER === 'firefox' ? 40 : 2 }, (_, number) => incompressible(number));
    await makeVersion2(holder, notes);
    await holder.evaluate(() => (window as unknown as Holder).held.close());
    await browser.stopBackground();
    const page = await browser.open(browser.ownAddress('options.html'));
    expect(await askFrom(page, 'readLibrary', {})).toMatchObject({ ok: false, problem: { code: 'storage-full' } });
    await browser.reload(page);
    const folder = await mkdtemp(join(tmpdir(), 'zhiku-not-upgraded-'));
    await browser.saveDownloadsIn(folder);
    await page.waitForSelector('#backup');
    await page.click('#backup');
    const saved = JSON.parse(await readFile(await savedFile(folder, '.backup.json'), 'utf8')) as {
      readonly data: { readonly annotations: readonly { readonly note: string }[] };
    };
    expect(saved.data.annotations.map(({ note }) => note)).toEqual(notes);
    browser = await little.makeRoom();
    const again = await browser.open(browser.ownAddress('options.html'));
    await waitUntil(async () => (await askFrom(again, 'storageState', {})).ok);
    expect([...(await notesOf(again))].sort()).toEqual([...notes].sort());
  });
});

/** A note of 140 kB that no browser makes smaller. */
function incompressible(number: number): string {
  const characters = Array.from({ length: 70_000 }, () => String.fromCharCode(0x4e00 + Math.random() * 20_000));
  return `${String(number)}。${characters.join('')}`;
}
