import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { planRestore } from '@/lib/domain/library/plan-restore';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { askFrom } from './harness/ask-from';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { launchWithLittleRoom } from './harness/little-room';
import { onlyIn } from './harness/only-in';
import { waitForPaint } from './harness/painted';
import { selectWords } from './harness/point-at';
import { waitForText, waitInShadow } from './harness/shadow';
import { waitUntil } from './harness/wait-until';
import { journalOf, noteOn, notesOf } from './harness/written-notes';

/** The extension’s own world, in what runs on its pages. */
declare const chrome: typeof extensionApi;

const textOf = (page: Page) => page.evaluate(() => document.body.innerText);
const waitForWords = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, words);

describe('what is written', () => {
  let reader: TestBrowser;
  afterEach(async () => {
    const { errors } = reader;
    await reader.close();
    expect(errors).toEqual([]);
  });

  it('is kept and shown while the storage is full, and stored once there is room', async () => {
    const { browser, makeRoom } = await launchWithLittleRoom(SAMPLE_FOLDER);
    reader = browser;
    const options = await reader.open(reader.ownAddress('options.html'));
    expect(await askFrom(options, 'writeNote', noteOn(0, '先前的'))).toMatchObject({ ok: true });
    // What cannot be compressed.
    const long = Array.from({ length: 100_000 }, () => String.fromCharCode(0x4e00 + Math.random() * 20_000)).join('');
    const stored = ['先前的'];
    const refused: string[] = [];
    // Firefox makes room now and then by clearing up what it has written: it is full when it refuses again and again.
    for (let number = 1; refused.length < 4; number++) {
      const note = `${String(number)}。${long}`;
      const answer = await askFrom(options, 'writeNote', noteOn(number, note));
      if (answer.ok) {
        stored.push(note);
        refused.splice(0);
      } else {
        expect(answer.problem.code).toBe('storage-full');
        refused.push(note);
      }
    }
    expect(await notesOf(options)).toEqual(expect.arrayContaining(stored));
    await reader.reload(options);
    await options.waitForSelector('.unstored li');
    expect(await textOf(options)).toMatch(/空间快用完[\s\S]*条写下的批注还没有存入/);
    const waiting = (await journalOf(options)).map(({ writing }) => writing.note);
    expect(waiting.length).toBeGreaterThan(0);
    const popup = await reader.open(reader.ownAddress('popup.html'));
    await popup.waitForSelector('.unstored li');
    await popup.close();
    reader = await makeRoom();
    const again = await reader.open(reader.ownAddress('options.html'));
    await again.waitForSelector('#storage');
    await waitUntil(async () => (await journalOf(again)).length === 0);
    expect(await notesOf(again)).toEqual(expect.arrayContaining([...stored, ...waiting]));
  });

  it('is told as lost where the browser cleared it under open pages, and comes back from a backup', async () => {
    reader = await launch(SAMPLE_FOLDER);
    const page = await reader.open(sampleAddress(70001));
    await waitForPaint(page, 'term');
    await selectWords(page, '烧两三年钱');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('1');
    await waitForPaint(page, 'yellow');
    const library = await reader.open(reader.ownAddress('library.html'));
    await waitForWords(library, '让科技成果过桥');
    const saved = await askFrom(library, 'readLibrary', {});
    if (!saved.ok) throw new Error(saved.problem.code);
    await reader.clearStorage();
    // The open list says so by itself, and does not teach how to begin.
    await waitForWords(library, '文库里的内容不见了');
    expect(await textOf(library)).toMatch(/1 篇文章、1 条批注[\s\S]*没有做过备份/);
    expect(await library.$('.empty-library')).toBeNull();
    // The open article goes on: what is written now is stored, what was there before is not pretended.
    await page.bringToFront();
    await selectWords(page, '让资金接得上棒');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('2');
    await waitForPaint(page, 'green');
    const popup = await reader.openPopup(page);
    await waitForWords(popup, '文库里的内容不见了');
    expect(await popup.$$eval('#popup .highlights li, #popup .quote', (items) => items.length)).toBeLessThan(3);
    await popup.close();
    await library.bringToFront();
    await waitForWords(library, '让科技成果过桥');
    const now = await askFrom(library, 'readLibrary', {});
    if (!now.ok) throw new Error(now.problem.code);
    const { data } = planRestore(saved.value, now.value);
    const sent = { sending: crypto.randomUUID(), piece: 0, of: 1, text: JSON.stringify(data) };
    expect(await askFrom(library, 'restoreLibrary', sent)).toMatchObject({ ok: true });
    expect((await notesOf(library)).length).toBe(2);
    await reader.reload(library);
    await waitForWords(library, '让科技成果过桥');
    expect(await textOf(library)).not.toMatch(/不见了|回到了默认/);
    // The other way about: the library stands, and the settings went.
    await library.evaluate(() => chrome.storage.local.clear());
    await reader.reload(library);
    await waitForWords(library, '设置回到了默认');
    await library.click('button[name=forget-lost-choices]');
    await library.waitForFunction(() => document.querySelector('.lost') === null, { polling: 50 });
    await reader.reload(library);
    await waitForWords(library, '让科技成果过桥');
    expect(await textOf(library)).not.toContain('回到了默认');
  });

  onlyIn('firefox', 'only Firefox has a mode in which extensions store nothing')(
    'is not lost in silence where the browser never remembers history',
    async () => {
      const profile = await mkdtemp(join(tmpdir(), 'zhiku-reader-'));
      const start = async (never: boolean) => {
        reader = await launch(SAMPLE_FOLDER, {
          profile,
          preferences: { 'browser.privatebrowsing.autostart': never },
        });
        return reader.open(reader.ownAddress('options.html'));
      };
      expect(await askFrom(await start(false), 'writeNote', noteOn(0, '从前的'))).toMatchObject({ ok: true });
      await reader.close();
      const options = await start(true);
      const refused = await askFrom(options, 'writeNote', noteOn(1, '这时写的'));
      expect(refused).toMatchObject({ ok: false, problem: { code: 'storage-unavailable' } });
      await reader.reload(options);
      await waitForWords(options, '1 条写下的批注还没有存入');
      expect(await textOf(options)).toMatch(/从不记录历史[\s\S]*以前的批注还在，只是读不到[\s\S]*这时写的/);
      const page = await reader.open(sampleAddress(70001));
      await waitForPaint(page, 'term');
      await selectWords(page, '烧两三年钱');
      await waitInShadow(page, '.toolbar');
      await page.keyboard.press('1');
      await waitForText(page, '.notice', '从不记录历史');
      const library = await reader.open(reader.ownAddress('library.html'));
      await waitForWords(library, '以前的批注还在，只是读不到');
      expect(await textOf(library)).not.toMatch(/正在打开|不见了/);
      await reader.kill();
      const again = await start(false);
      await waitUntil(async () => (await journalOf(again)).length === 0);
      expect([...(await notesOf(again))].sort()).toEqual(['从前的', '这时写的']);
      expect(await textOf(again)).not.toContain('不见了');
    },
  );
});
