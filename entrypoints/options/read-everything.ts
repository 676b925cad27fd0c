import type { StoredData } from '@/lib/domain/library/stored-data';
import { ask } from '@/lib/messages/ask';
import type { Result } from '@/lib/messages/problem';
import { Database } from '@/lib/storage/database';
import { readLibrary } from '@/lib/storage/library';

/**
 * All that the reader has made, read by this page itself: Chromium takes no message of more than 64 MiB, which
 * is some 40,000 annotations. Where the page cannot open the database (a private window of Firefox), or it has
 * something to say, the background is asked.
 */
export async function readEverything(): Promise<Result<StoredData>> {
  const database = new Database();
  try {
    return { ok: true, value: await database.unlessBlocked(() => readLibrary(database)) };
  } catch {
    return await ask('readLibrary', {});
  } finally {
    database.close();
  }
}
