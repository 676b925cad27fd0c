import { toBackup } from '@/lib/export/backup';
import { Database } from '@/lib/storage/database';
import { readRecords } from '@/lib/storage/read-records';
import type { StoredRecords } from '@/lib/storage/read-records';
import type { StoredChoices } from '@/lib/storage/stored-choices';
import { fileOf } from '../../shared/file-of';
import { sha256 } from './sha256';
import type { WorkerAnswer } from './work-out';

/** A backup to be made. */
export interface BackupJob {
  /** When it is made, ISO 8601. */
  readonly exported: string;
  readonly choices: StoredChoices;
  /** The records, null where the worker is to read them. */
  readonly records: StoredRecords | null;
}

// A hundred thousand annotations take seconds to read and to write out: the page stays at the reader's service.
addEventListener('message', (event: MessageEvent<BackupJob>) => {
  make(event.data).then(
    (made) => tell({ ok: true, value: made }),
    (error: unknown) => tell({ ok: false, detail: String(error) }),
  );
});

const tell = (answer: WorkerAnswer<Blob>) => postMessage(answer);

async function make({ exported, choices, records }: BackupJob): Promise<Blob> {
  const data = { ...(records ?? (await read())), ...choices };
  return fileOf('application/json', await toBackup(data, exported, sha256));
}

async function read(): Promise<StoredRecords> {
  const database = new Database();
  try {
    return await database.unlessBlocked(() => readRecords(database));
  } finally {
    database.close();
  }
}
