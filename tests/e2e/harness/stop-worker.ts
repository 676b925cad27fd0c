import { TargetType } from 'puppeteer-core';
import type { TestBrowser } from './browser';

/** Ends the extension's worker, as the browser does when it is idle or short of memory. */
export async function stopWorker({ browser }: TestBrowser): Promise<void> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === TargetType.SERVICE_WORKER);
  const worker = await target.worker();
  await worker?.close();
}
