import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { filledBackup } from './filled-library';

/** Restores a library as a reader has it, on the page of settings; `onPreview` sees what it would do first. */
export async function restoreFilled(settings: Page, onPreview: () => Promise<void>): Promise<void> {
  const file = join(await mkdtemp(join(tmpdir(), 'zhiku-filled-')), 'zhiku.backup.json');
  await writeFile(file, await filledBackup(new Date()));
  const input = (await settings.waitForSelector('#restore-file')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
  await settings.waitForSelector('#restore:enabled');
  await onPreview();
  await settings.$eval('#restore', (button) => (button as HTMLElement).click());
  await settings.waitForSelector('.notice.good');
}
