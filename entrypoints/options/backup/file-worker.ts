import { LARGEST_BACKUP } from '@/lib/domain/library/backup-format';
import { answerWith } from './job-answer';
import { libraryOf } from './library-job';
import type { LibraryJob } from './library-job';
import { planFile } from './plan-file';
import type { PlannedFile } from './plan-file';

/** A file to be restored, to be read and set against what is here. */
export interface FileJob extends LibraryJob {
  readonly file: File;
  /** ISO 8601, for what a file does not date. */
  readonly now: string;
}

addEventListener('message', (event: MessageEvent<FileJob>) => void answerWith(plan(event.data)));

async function plan(job: FileJob): Promise<PlannedFile> {
  const { file, now } = job;
  // Of a file that is too large no more is read than shows that it is.
  const bytes = new Uint8Array(await file.slice(0, LARGEST_BACKUP + 1).arrayBuffer());
  return planFile({ fileName: file.name, bytes }, { library: () => libraryOf(job), now });
}
