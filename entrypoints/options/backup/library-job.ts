import type { StoredData } from '@/lib/domain/library/stored-data';
import { Database } from '@/lib/storage/database';
import { readRecords } from '@/lib/storage/read-records';
import type { StoredRecords } from '@/lib/storage/read-records';
import type { StoredChoices } from '@/lib/storage/stored-choices';

/** What a worker is given of the library for its job. */
export interface LibraryJob {
  readonly choices: StoredChoices;
  /** The records, null where the worker is to read them. */
  readonly records: StoredRecords | null;
}

/** All that the reader has made, in the worker. Throws where it cannot be read there. */
export async function libraryOf({ choices, records }: LibraryJob): Promise<StoredData> {
  return { ...(records ?? (await recordsHere())), ...choices };
}

async function recordsHere(): Promise<StoredRecords> {
  const database = new Database();
  try {
    return await database.unlessBlocked(() => readRecords(database));
  } finally {
    database.close();
  }
}
