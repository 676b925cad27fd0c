import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launch } from '../e2e/harness/browser';
import type { TestBrowser } from '../e2e/harness/browser';
import { seedLibrary } from './library/seed';
import { quantile } from './quantile';

const ROOT = resolve(import.meta.dirname, '../..');
const SIZE = { articles: 10_000, annotationsEach: 10 };
const OPENINGS = 7;
/** What is typed, one key at a time: what nearly every article says, what one in twelve says, what none says. */
const QUERIES = ['生态补偿', '发展', '产业 创新', 'carbon', '"创新改革" 水质', '數字經濟', '重点', '没有这样的话'];

/** What was measured, in milliseconds. */
interface Figures {
  readonly case: string;
  readonly p50?: number;
  readonly p95?: number;
  readonly longest?: number;
  readonly rounds: number;
}

/**
 * Measures the library page with 10,000 articles and 100,000 annotations in real Chromium: to its first list,
 * from a key press to what it finds, and frames while all is read, while scrolling, and while all is exported; on the
 * page of settings, frames while a backup of all is made, and read.
 */
export async function bench(report: (figures: Figures) => void): Promise<void> {
  const browser = await launch(join(ROOT, 'tests/fixtures/site'));
  try {
    const glossary = await browser.open(browser.ownAddress('glossary.html'));
    await glossary.waitForSelector('.entries');
    await glossary.evaluate(seedLibrary, SIZE);
    await glossary.close();
    const openings: number[] = [];
    const readings: number[] = [];
    const frames: number[] = [];
    for (let round = 0; round < OPENINGS; round++) {
      const opened = await openLibrary(browser);
      openings.push(opened.first);
      readings.push(opened.all);
      frames.push(...opened.frames);
      await opened.page.close();
    }
    report({ case: 'opened: first list', ...spread(openings) });
    report({ case: 'opened: all read', ...spread(readings) });
    report({ case: 'frames while all is read', ...spread(frames) });
    const { page } = await openLibrary(browser);
    report({ case: 'key press to results', ...spread(await keyPresses(page)) });
    report({ case: 'frames while scrolling', ...spread(await scrollFrames(page)) });
    report({ case: 'frames while exporting all as Markdown', ...spread(await exportFrames(page)) });
    await page.close();
    const backup = await backupFrames(browser);
    report({ case: 'frames while a backup of all is made', ...spread(backup.making) });
    report({ case: 'frames while it is read and set against what is here', ...spread(backup.reading) });
  } finally {
    await browser.close();
  }
}

function spread(times: readonly number[]): Omit<Figures, 'case'> {
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    longest: Math.round(Math.max(...times) * 10) / 10,
    rounds: times.length,
  };
}

/** An opened library page, with when it showed its first list and had read all, and the frames between. */
interface Opened {
  readonly page: Page;
  readonly first: number;
  readonly all: number;
  readonly frames: readonly number[];
}

async function openLibrary(browser: TestBrowser): Promise<Opened> {
  const page = await browser.driver.newPage();
  await page.evaluateOnNewDocument(() => {
    const seen = (name: string, isThere: () => boolean, onSeen?: () => void) => {
      const observer = new MutationObserver(() => {
        if (!isThere()) return;
        performance.mark(name);
        observer.disconnect();
        onSeen?.();
      });
      observer.observe(document, { childList: true, subtree: true, characterData: true });
    };
    const isAllRead = () => document.querySelector('.found [role=status]:not(.reading)') !== null;
    const followFrames = (last: number, isLast: boolean) =>
      requestAnimationFrame((now) => {
        performance.measure('frame', { start: last, end: now });
        // The frame that shows the last of it counts too.
        if (!isLast) followFrames(now, isAllRead());
      });
    seen(
      'first list',
      () => document.querySelector('.article-row') !== null,
      () => requestAnimationFrame((now) => followFrames(now, false)),
    );
    seen('all read', isAllRead);
  });
  await page.goto(browser.ownAddress('library.html'));
  await page.waitForSelector('.found [role=status]:not(.reading)', { timeout: 120_000 });
  const time = (name: string) => page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? NaN, name);
  const frames = await page.evaluate(() => performance.getEntriesByName('frame').map(({ duration }) => duration));
  return { page, first: await time('first list'), all: await time('all read'), frames };
}

function keyPresses(page: Page): Promise<number[]> {
  return page.evaluate(async (queries) => {
    const field = document.querySelector<HTMLInputElement>('#search');
    if (field === null) throw new Error('no search field');
    const times: number[] = [];
    for (const query of queries) {
      for (let length = 1; length <= query.length; length++) {
        field.value = query.slice(0, length);
        const pressed = performance.now();
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((rendered) => setTimeout(rendered));
        document.body.getBoundingClientRect();
        times.push(performance.now() - pressed);
        await new Promise((next) => setTimeout(next, 60));
      }
    }
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return times;
  }, QUERIES);
}

function scrollFrames(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const list = document.querySelector('.virtual');
    if (list === null) throw new Error('no list');
    const frames: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    for (let step = 0; step < 200; step++) {
      list.scrollTop += step % 10 === 9 ? 40_000 : 300;
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    list.scrollTop = 0;
    return frames;
  });
}

async function exportFrames(page: Page): Promise<number[]> {
  await page.click('button[name=export-listed]');
  await page.select('select[name=format]', 'markdown');
  return page.evaluate(async () => {
    const frames: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    document.querySelector<HTMLButtonElement>('.export-picker button[name=export]')?.click();
    const isDone = () => document.querySelector('.export-panel[data-state=done]') !== null;
    while (!isDone()) {
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
      if (document.querySelector('.export-panel[data-state=failed]') !== null) throw new Error('the export failed');
    }
    return frames;
  });
}

/** Frames of the page of settings while all is saved, and while what was saved is chosen to be restored. */
async function backupFrames(
  browser: TestBrowser,
): Promise<{ readonly making: readonly number[]; readonly reading: readonly number[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'zhiku-bench-'));
  await browser.saveDownloadsIn(folder);
  const page = await browser.open(browser.ownAddress('options.html'));
  await page.waitForSelector('#storage');
  const making = await framesUntil(page, '.notice.good', () =>
    page.$eval('#backup', (button) => (button as HTMLElement).click()),
  );
  let file: string | undefined;
  while (file === undefined) file = (await readdir(folder)).find((name) => name.endsWith('.backup.json'));
  const input = (await page.$('#restore-file')) as ElementHandle<HTMLInputElement> | null;
  const saved = join(folder, file);
  const reading = await framesUntil(page, '#restore', async () => input?.uploadFile(saved));
  await rm(folder, { recursive: true });
  return { making, reading };
}

/** Frames from an act to what it brings to the page. */
async function framesUntil(page: Page, selector: string, act: () => Promise<unknown>): Promise<readonly number[]> {
  const frames = page.evaluate(async (wanted) => {
    const times: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    while (document.querySelector(wanted) === null) {
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    return times;
  }, selector);
  await act();
  return frames;
}
