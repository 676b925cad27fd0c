import type { StorageState } from '@/lib/domain/library/storage-state';
import { lastBackup, reminderSince } from './backup-time';
import type { Clock } from './clock';
import type { Database } from './database';
import { journalEntries } from './journal';
import { storageProblemOf } from './problem-of';

/** Reads how the reader's data stand with the browser; never throws, since it is asked where something is wrong. */
export async function readStorageState(database: Database, clock: Clock): Promise<StorageState> {
  const counted = await countRecords(database);
  const { usage = null, quota = null } = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  return {
    ...counted,
    usage,
    quota,
    isPersistent: await navigator.storage.persisted().catch(() => false),
    journal: await journalEntries().catch(() => []),
    lastBackup: await lastBackup(),
    unsavedSince: await reminderSince(counted.annotations > 0, clock.now()),
  };
}

async function countRecords(database: Database): Promise<Pick<StorageState, 'articles' | 'annotations' | 'problem'>> {
  let counts = { articles: 0, annotations: 0 };
  try {
    counts = { articles: await database.articles.count(), annotations: await database.annotations.count() };
    // Data of a newer version can be read, but not be written to.
    await database.write(() => Promise.resolve());
    return { ...counts, problem: null };
  } catch (error) {
    return { ...counts, problem: storageProblemOf(error) };
  }
}
