import type { Result } from '@/lib/messages/problem';
import type { BackupJob } from './backup-worker';
import { workOnLibrary } from './work-on-library';

/** Makes a backup of all that the reader has made, in a thread of its own. `exported` is an ISO 8601 time. */
export function makeBackup(exported: string): Promise<Result<Blob>> {
  const start = () => new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  return workOnLibrary<BackupJob, Blob>(start, { exported });
}
