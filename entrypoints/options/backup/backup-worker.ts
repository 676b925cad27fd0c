import { toBackup } from '@/lib/export/backup';
import { fileOf } from '../../shared/file-of';
import { answerWith } from './job-answer';
import { libraryOf } from './library-job';
import type { LibraryJob } from './library-job';
import { sha256 } from './sha256';

/** A backup to be made. */
export interface BackupJob extends LibraryJob {
  /** When it is made, ISO 8601. */
  readonly exported: string;
}

addEventListener('message', (event: MessageEvent<BackupJob>) => void answerWith(make(event.data)));

async function make(job: BackupJob): Promise<Blob> {
  return fileOf('application/json', await toBackup(await libraryOf(job), job.exported, sha256));
}
