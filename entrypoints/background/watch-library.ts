import { browser } from 'wxt/browser';
import type { Clock } from '@/lib/storage/clock';
import type { Database } from '@/lib/storage/database';
import { lostChoices } from '@/lib/storage/lost-choices';
import { checkLibrary, lostLibrary } from '@/lib/storage/lost-library';
import { followStorage } from '../shared/follow-storage';

/** Counts the library now, whenever it was changed, and when the browser took it away; says so where it was lost. */
export function watchLibrary(database: Database, clock: Clock): void {
  const check = async () => {
    // Where it cannot be read, what is asked of it says so.
    await checkLibrary(database, clock).catch(() => undefined);
    await showLoss();
  };
  void check();
  database.onClosedByBrowser(() => void check());
  followStorage(() => void check(), new AbortController().signal);
}

/** Marks the toolbar button while the reader has not taken note of a loss; the popup says what was lost. */
export async function showLoss(): Promise<void> {
  const isLoss = (await lostLibrary()) !== null || (await lostChoices()) !== null;
  await browser.action.setBadgeText({ text: isLoss ? '!' : '' });
}
