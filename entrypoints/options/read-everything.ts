import type { StoredData } from '@/lib/domain/library/stored-data';
import { ask } from '@/lib/messages/ask';
import { failure, success } from '@/lib/messages/problem';
import type { Result } from '@/lib/messages/problem';
import { Database } from '@/lib/storage/database';
import { readLibrary } from '@/lib/storage/library';
import { storageProblemOf } from '@/lib/storage/problem-of';

/**
 * All that the reader has made, read by this page itself: Chromium takes no message of more than 64 MiB, which
 * is some 40,000 annotations. Where the page cannot open the database (a private window of Firefox), or it has
 * something to say, the background is asked.
 */
export async function readEverything(): Promise<Result<StoredData>> {
  const read = await readingHere(readLibrary);
  return read.ok ? read : await ask('readLibrary', {});
}

/** Reads something of the data in this page itself. */
export async function readingHere<T>(read: (database: Database) => Promise<T>): Promise<Result<T>> {
  const database = new Database();
  try {
    return success(await database.unlessBlocked(() => read(database)));
  } catch (error) {
    return failure(storageProblemOf(error), String(error));
  } finally {
    database.close();
  }
}
