import { ask } from '@/lib/messages/ask';
import type { Result } from '@/lib/messages/problem';
import { readChoices } from '@/lib/storage/stored-choices';
import type { BackupJob } from './backup-worker';
import { workOut } from './work-out';

/**
 * Makes a backup of all that the reader has made, in a thread of its own, which reads the records too: Chromium takes
 * no message of more than 64 MiB, some 40,000 annotations. Where it cannot open the database (a private window of
 * Firefox), or that has something to say, the background is asked for them. `exported` is an ISO 8601 time.
 */
export async function makeBackup(exported: string): Promise<Result<Blob>> {
  const choices = await readChoices();
  const made = await inWorker({ exported, choices, records: null });
  if (made.ok) return made;
  const library = await ask('readLibrary', {});
  return library.ok ? inWorker({ exported, choices, records: library.value }) : library;
}

function inWorker(job: BackupJob): Promise<Result<Blob>> {
  return workOut(new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' }), job);
}
