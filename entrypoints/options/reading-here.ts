import { failure, success } from '@/lib/messages/problem';
import type { Result } from '@/lib/messages/problem';
import { Database } from '@/lib/storage/database';
import { storageProblemOf } from '@/lib/storage/problem-of';

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
