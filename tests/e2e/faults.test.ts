import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { SAMPLE_FOLDER, sampleAddress } from '../sites/sites';
import { launch } from './harness/browser';
import type { TestBrowser } from './harness/browser';
import { askFrom } from './harness/ask-from';
import { onlyIn } from './harness/only-in';
import { waitForPaint } from './harness/painted';
import { pointAt, selectWords } from './harness/point-at';
import { setBackClock } from './harness/set-back-clock';
import { clickInShadow, waitForText, waitInShadow } from './harness/shadow';
import { TESTED_BROWSER } from './harness/tested-browser';
import { waitUntil } from './harness/wait-until';
import { journalOf, noteOn, notesOf } from './harness/written-notes';

declare const chrome: typeof browser;

/** In each of four streams: a thousand in all; in Firefox, which wakes its background more slowly, a fifth of that. */
const WRITES = TESTED_BROWSER === 'firefox' ? 50 : 250;

/** How often the worker is stopped at most: on a busy machine it would be stopped before it has woken, for ever. */
const MOST_STOPS = 30;
/** On such a machine each stop may cost seconds. */
const PATIENT = { timeout: 240_000 };

const settle = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function openEditor(page: Page, words: string): Promise<void> {
  const { x, y } = await pointAt(page, words);
  await page.mouse.click(x, y);
  await waitInShadow(page, '.editor textarea');
}

describe('what is written', () => {
  let browser: TestBrowser;
  afterEach(async () => {
    const { errors } = browser;
    await browser.close();
    expect(errors).toEqual([]);
  });

  it('survives the worker being stopped at random moments during a stream of writes', PATIENT, async () => {
    browser = await launch(SAMPLE_FOLDER);
    const page = await browser.open(browser.ownAddress('options.html'));
    await settle(1200);
    const requests = Array.from({ length: 4 }, (_, stream) =>
      Array.from({ length: WRITES }, (__, index) => {
        const text = (count: number) => Array.from({ length: count }, (___, at) => `${String(at)}。`).join('');
        return noteOn(stream, text(index + 1), text(index));
      }),
    );
    const asked = { streams: requests, mostTries: MOST_STOPS };
    const writing = page.evaluate(async ({ streams, mostTries }) => {
      const writeAll = async (stream: (typeof streams)[number]) => {
        let [acknowledged, repeated] = [0, 0];
        for (const request of stream) {
          for (let tries = 0; ; tries++) {
            try {
              const { answer } = await chrome.runtime.sendMessage<unknown, { answer: { ok: boolean } }>({
                name: 'writeNote',
                request,
              });
              if (!answer.ok) throw new Error(JSON.stringify(answer));
              acknowledged++;
              break;
            } catch (error) {
              if (tries > mostTries) throw error;
              repeated++;
              await new Promise((resolve) => setTimeout(resolve, 30 * (tries + 1)));
            }
          }
        }
        return { acknowledged, repeated };
      };
      return Promise.all(streams.map(writeAll));
    }, asked);
    let stops = 0;
    const isOver = () => Promise.race([writing.then(() => true), settle(100 + Math.random() * 500).then(() => false)]);
    const count = () => stops++;
    for (let tries = 0; tries < MOST_STOPS && !(await isOver()); tries++)
      await browser.stopBackground().then(count, () => undefined);
    const results = await writing;
    expect(stops).toBeGreaterThan(3);
    expect(results.map(({ acknowledged }) => acknowledged)).toEqual([WRITES, WRITES, WRITES, WRITES]);
    expect(results.some(({ repeated }) => repeated > 0)).toBe(true);
    const last = requests[0]?.at(-1)?.note;
    expect(await notesOf(page)).toEqual([last, last, last, last]);
    expect(await journalOf(page)).toEqual([]);
  });

  it('loses at most the last second of typing when the browser is killed', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'zhiku-reader-'));
    browser = await launch(SAMPLE_FOLDER, { profile });
    const page = await browser.open(sampleAddress(70003));
    await waitForPaint(page, 'term');
    await selectWords(page, '上游种树，下游喝水');
    await waitInShadow(page, '.toolbar');
    await page.keyboard.press('n');
    await waitInShadow(page, '.editor textarea');
    const typed: { readonly text: string; readonly at: number }[] = [];
    let text = '';
    for (const character of 'abcdefghijklmnopqrstuvwxyz'.repeat(3)) {
      await page.keyboard.type(character);
      text += character;
      typed.push({ text, at: performance.now() });
    }
    const killed = performance.now();
    await browser.kill();
    browser = await launch(SAMPLE_FOLDER, { profile });
    const again = await browser.open(sampleAddress(70003));
    await waitForPaint(again, 'yellow');
    const options = await browser.open(browser.ownAddress('options.html'));
    const [note = ''] = await notesOf(options);
    const certain = typed.findLast(({ at }) => at < killed - 1000)?.text ?? '';
    expect(text.startsWith(note)).toBe(true);
    expect(note.length).toBeGreaterThanOrEqual(certain.length);
    expect(note.length).toBeGreaterThan(0);
  });

  it('is merged where two tabs write the same note, and asked about where they change the same words', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const first = await browser.open(sampleAddress(70001));
    await waitForPaint(first, 'term');
    await selectWords(first, '烧两三年钱');
    await waitInShadow(first, '.toolbar');
    await first.keyboard.press('n');
    await waitInShadow(first, '.editor textarea');
    await first.keyboard.type('资金');
    await waitForText(first, '.editor .save', '已保存');
    const second = await browser.open(sampleAddress(70001));
    await waitForPaint(second, 'yellow');
    await openEditor(second, '烧两三年钱');
    await first.bringToFront();
    await first.keyboard.type('要紧');
    await waitForText(first, '.editor .save', '已保存');
    // The second tab has not heard of it, and writes at the other end.
    await second.bringToFront();
    await clickInShadow(second, '.editor textarea');
    await second.keyboard.press('Home');
    await second.keyboard.type('我看');
    await waitUntil(async () => (await waitInShadow(second, '.editor textarea')).value === '我看资金要紧');
    // The cursor is where it was: typing goes on there.
    await second.keyboard.type('：');
    await waitUntil(async () => (await waitInShadow(second, '.editor textarea')).value === '我看：资金要紧');
    await waitForText(second, '.editor .save', '已保存');
    // Somebody writes something else altogether, of which this tab has not heard.
    const page = await browser.open(browser.ownAddress('options.html'));
    const library = await askFrom(page, 'readLibrary', {});
    const [stored] = library.ok ? library.value.annotations : [];
    if (stored === undefined) throw new Error('nothing stored');
    const target = { type: 'annotation', id: stored.id } as const;
    const elsewhere = { requestId: crypto.randomUUID(), target, note: '另写', base: stored.note, sent: [] };
    // A tab that comes to the front hears of what was written; this one is there already.
    await second.bringToFront();
    await settle(300);
    expect(await askFrom(page, 'writeNote', elsewhere)).toMatchObject({ ok: true });
    await clickInShadow(second, '.editor textarea');
    await second.keyboard.press('End');
    await second.keyboard.type('。');
    const asked = await waitForText(second, '.editor .save', '另写');
    expect(asked).toContain('两段都留');
    expect((await waitInShadow(second, '.editor textarea')).value).toBe('我看：资金要紧。');
    expect(await notesOf(page)).toEqual(['另写']);
    await second.bringToFront();
    await clickInShadow(second, '.editor .save button:last-of-type');
    await waitForText(second, '.editor .save', '已保存');
    expect((await waitInShadow(second, '.editor textarea')).value).toBe('另写\n\n我看：资金要紧。');
    expect(await notesOf(page)).toEqual(['另写\n\n我看：资金要紧。']);
    expect(await journalOf(page)).toEqual([]);
  });

  it('is dated after what it changes, also when the clock is set back', async () => {
    browser = await launch(SAMPLE_FOLDER);
    const page = await browser.open(browser.ownAddress('options.html'));
    await askFrom(page, 'writeNote', noteOn(0, '先'));
    await setBackClock(browser.driver, page);
    expect(await askFrom(page, 'writeNote', noteOn(0, '后', '先'))).toMatchObject({ ok: true });
    expect(await askFrom(page, 'writeNote', noteOn(1, '另'))).toMatchObject({ ok: true });
    expect([...(await notesOf(page))].sort()).toEqual(['另', '后']);
  });

  onlyIn('chromium', 'Firefox cannot close the local storage to content scripts')(
    'in the journal is not for content scripts to read',
    async () => {
      browser = await launch(SAMPLE_FOLDER);
      const page = await browser.open(sampleAddress(70001));
      await waitForPaint(page, 'term');
      const session = await page.createCDPSession();
      const worlds: number[] = [];
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
      });
      await session.send('Runtime.enable');
      expect(worlds).toHaveLength(1);
      const { result } = await session.send('Runtime.evaluate', {
        contextId: worlds[0] ?? -1,
        expression: 'chrome.storage.local.get(null).then(JSON.stringify, String)',
        awaitPromise: true,
      });
      const read: unknown = result.value;
      expect(read).toMatch(/not allowed|Access/);
    },
  );
});
