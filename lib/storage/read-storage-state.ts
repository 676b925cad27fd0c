import type { JournalEntry } from '@/lib/domain/annotation/journal-entry';
import type { StorageState } from '@/lib/domain/library/storage-state';
import { lastBackup, reminderSince } from './backup-time';
import type { Clock } from './clock';
import type { Database } from './database';
import { lostChoices } from './lost-choices';
import { checkLibrary, lostLibrary } from './lost-library';
import { storageProblemOf } from './problem-of';
import { snapshotTimes } from './snapshot';

/**
 * Reads how the reader's data stand with the browser, but for what is left in the journal; never throws, since it is
 * asked where something is wrong.
 */
export async function readStorageState(
  database: Database,
  clock: Clock,
  journal: readonly JournalEntry[],
): Promise<StorageState> {
  const counted = await countRecords(database, clock);
  const { usage = null, quota = null } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  return {
    ...counted,
    usage,
    quota,
    isPersistent: await navigator.storage.persisted().catch(() => false),
    journal,
    lastBackup: await lastBackup(),
    lost: await lostLibrary(),
    lostChoices: await lostChoices(),
    unsavedSince: await reminderSince(counted.annotations > 0, clock.now()),
  };
}

async function countRecords(
  database: Database,
  clock: Clock,
): Promise<Pick<StorageState, 'articles' | 'annotations' | 'snapshot' | 'problem'>> {
  let counts = { articles: 0, annotations: 0 };
  try {
    counts = { articles: await database.articles.count(), annotations: await database.annotations.count() };
    // Data of a newer version can be read, but not be written to.
    await database.write(() => Promise.resolve());
    // Where the count cannot be kept, the next one is.
    await checkLibrary(database, clock).catch(() => undefined);
    return { ...counts, snapshot: await snapshotTimes(database, clock.now()), problem: null };
  } catch (error) {
    return { ...counts, snapshot: null, problem: storageProblemOf(error) };
  }
}
