import { ask } from '@/lib/messages/ask';
import { Database } from '@/lib/storage/database';
import { databaseSource } from '@/lib/storage/database-source';
import type { LibrarySource } from '@/lib/storage/library-source';
import { messageSource } from './message-source';
import { UnreadLibraryError } from './unread-library-error';

/** After so long without an answer the background is asked what keeps the data, in milliseconds. */
const PATIENCE = 1000;

/**
 * Chooses, once, how this page reads the library: from the database, or by message where it cannot open it, or not
 * before another window is closed.
 */
export async function openSource(): Promise<LibrarySource> {
  const database = new Database();
  try {
    const opening = database.unlessBlocked(() => database.open());
    await Promise.race([opening, refusedElsewhere(opening)]);
    return databaseSource(database);
  } catch {
    return messageSource(async () => {
      const library = await ask('readLibrary', {});
      if (!library.ok) throw new UnreadLibraryError(library.problem);
      return library.value;
    });
  }
}

/** Who opens the data after the background does waits behind it, and the browser does not say for what. */
async function refusedElsewhere(opening: Promise<unknown>): Promise<void> {
  const isLate = new Promise((resolve) => setTimeout(() => resolve('late'), PATIENCE));
  if ((await Promise.race([opening, isLate])) !== 'late') return;
  const stored = await ask('storageState', {});
  if (!stored.ok) throw new Error(stored.problem.code);
  await opening;
}
