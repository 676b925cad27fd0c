import { join, resolve } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { launch } from '../e2e/harness/browser';
import { painted, waitForPaint } from '../e2e/harness/painted';
import { pointAt } from '../e2e/harness/point-at';
import { waitGoneFromShadow, waitInShadow } from '../e2e/harness/shadow';
import { quantile } from './quantile';

const ROOT = resolve(import.meta.dirname, '../..');
const ADDRESS = 'http://epaper.jxxw.com.cn/html/2026-03/16/content_10_70001.htm';
const ROUNDS = 8;

/** The median and the 95th percentile of some times, in milliseconds. */
export interface Figures {
  readonly case: string;
  readonly p50: number;
  readonly p95: number;
  readonly lost: number;
  readonly hovers: number;
}

/**
 * Measures from the pointer's event, as the content script gets it, to the card in the DOM and to the
 * frame after it, with the worker awake and with the worker stopped (a hover does not wake it).
 */
export async function bench(report: (figures: Figures) => void): Promise<void> {
  const browser = await launch(join(ROOT, 'tests/fixtures/site'));
  try {
    const page = await browser.open(ADDRESS);
    await waitForPaint(page, 'term');
    await new Promise((done) => setTimeout(done, 1500));
    const awake = await hoverAll(page, () => Promise.resolve());
    const stopped = await hoverAll(page, () => browser.stopBackground().catch(() => undefined), 1);
    for (const one of [...figures('worker awake', awake), ...figures('worker stopped', stopped)]) report(one);
  } finally {
    await browser.close();
  }
}

interface Times {
  readonly toDom: number;
  readonly toFrame: number;
}

async function hoverAll(page: Page, before: () => Promise<void>, rounds = ROUNDS): Promise<readonly (Times | null)[]> {
  const words = (await painted(page))['term'] ?? [];
  const watch = await watchCards(page);
  await before();
  const all: (Times | null)[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const term of words) {
      await page.mouse.move(2, 2);
      await waitGoneFromShadow(page, '.card');
      await watch.arm();
      await pointAt(page, term);
      await waitInShadow(page, '.card', 2000).catch(() => null);
      all.push(await watch.read());
    }
  }
  return all;
}

/** Watches for cards from inside the extension's own world, the only place that sees into its shadow root. */
async function watchCards(page: Page) {
  const session = await page.createCDPSession();
  const contextId = await extensionWorld(session);
  const run = async (expression: string): Promise<unknown> => {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
    return result.value;
  };
  await run(`
    globalThis.benchRoot = chrome.dom.openOrClosedShadowRoot(document.documentElement.lastElementChild);
    globalThis.benchTimes = null;
    addEventListener('pointermove', () => { if (globalThis.benchArmed) globalThis.benchFrom = performance.now(); }, true);
    new MutationObserver(() => {
      if (!globalThis.benchArmed || benchRoot.querySelector('.card') === null) return;
      globalThis.benchArmed = false;
      const toDom = performance.now() - benchFrom;
      requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = () => {
        globalThis.benchTimes = { toDom, toFrame: performance.now() - benchFrom };
      }; channel.port2.postMessage(0); });
    }).observe(benchRoot, { childList: true, subtree: true });
  `);
  return {
    arm: () => run('globalThis.benchTimes = null; globalThis.benchArmed = true;'),
    read: async () => {
      await new Promise((done) => setTimeout(done, 60));
      return (await run('benchTimes')) as Times | null;
    },
  };
}

async function extensionWorld(session: CDPSession): Promise<number> {
  return new Promise((found) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) found(context.id);
    });
    void session.send('Runtime.enable');
  });
}

function figures(name: string, times: readonly (Times | null)[]): readonly Figures[] {
  const found = times.filter((one) => one !== null);
  const lost = times.length - found.length;
  return (['toDom', 'toFrame'] as const).map((key) => ({
    case: `${name}, ${key === 'toDom' ? 'card in the DOM' : 'frame painted'}`,
    p50: quantile(
      found.map((one) => one[key]),
      0.5,
    ),
    p95: quantile(
      found.map((one) => one[key]),
      0.95,
    ),
    lost,
    hovers: times.length,
  }));
}
