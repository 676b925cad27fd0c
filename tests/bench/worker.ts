import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../e2e/harness/browser';
import { metadataFrom } from '../lib/domain/article/metadata-from';
import { quantile } from './quantile';

const ROOT = resolve(import.meta.dirname, '../..');
const ROUNDS = 15;
/** A worker that is stopped within a second of its start may never come back. */
const SETTLED = 1200;

/** Times from a page's question to the worker's answer, in milliseconds. */
interface Figures {
  readonly case: string;
  readonly p50: number;
  readonly p95: number;
  readonly rounds: number;
}

/**
 * Measures how long the worker takes to read an article of 6,500 characters: woken from
 * nothing (it starts, reads the glossary's files and the reader's own entries, and answers), and awake.
 */
export async function bench(report: (figures: Figures) => void): Promise<void> {
  const browser = await launch(join(ROOT, 'tests/fixtures/site'));
  try {
    const page = await browser.open(browser.ownAddress('glossary.html'));
    await page.waitForSelector('.entries');
    const cold: number[] = [];
    const warm: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await new Promise((done) => setTimeout(done, SETTLED));
      await browser.stopBackground();
      cold.push(await timeToAnswer(page));
      warm.push(await timeToAnswer(page));
    }
    report(figures('cold start to first answer', cold));
    report(figures('awake', warm));
  } finally {
    await browser.close();
  }
}

function figures(name: string, times: readonly number[]): Figures {
  return { case: name, p50: quantile(times, 0.5), p95: quantile(times, 0.95), rounds: times.length };
}

const ARTICLE = metadataFrom({
  address: 'https://epaper.jxxw.com.cn/html/2026-03/16/content_10_70001.htm',
  title: '',
});

function timeToAnswer(page: Page): Promise<number> {
  return page.evaluate(async (article) => {
    const paragraph =
      '围绕“1269”行动计划确定的重点产业链，由省中心牵头，完善“1+M+N”科技成果转移转化服务体系，探索“中试贷”和投贷联动，推进生态产品价值实现，落实《生态保护补偿条例》，让“揭榜挂帅”见实效。';
    const text = Array.from({ length: Math.ceil(6500 / paragraph.length) }, () => paragraph).join('\n');
    const started = performance.now();
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage: (question: object) => Promise<unknown> } };
    };
    const envelope = await chrome.runtime.sendMessage({
      name: 'readArticle',
      request: { text, blocks: [], article },
    });
    const time = performance.now() - started;
    const { answer } = envelope as { readonly answer?: { readonly ok: boolean } };
    if (answer?.ok !== true) throw new Error(`no findings: ${JSON.stringify(envelope).slice(0, 200)}`);
    return time;
  }, ARTICLE);
}
