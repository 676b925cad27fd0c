import { ask } from '@/lib/messages/ask';
import { Database } from '@/lib/storage/database';
import { databaseSource } from '@/lib/storage/database-source';
import type { LibrarySource } from '@/lib/storage/library-source';
import { messageSource } from './message-source';

/**
 * Chooses, once, how this page reads the library: from the database, or by message where it cannot open it, or not
 * before another window is closed.
 */
export async function openSource(): Promise<LibrarySource> {
  const database = new Database();
  try {
    await database.unlessBlocked(() => database.open());
    return databaseSource(database);
  } catch {
    return messageSource(async () => {
      const library = await ask('readLibrary', {});
      if (!library.ok) throw new Error(library.problem.detail, { cause: library.problem });
      return library.value;
    });
  }
}
