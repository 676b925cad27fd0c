import * as v from 'valibot';
import { BACKUP_FORMAT, BACKUP_VERSION, LARGEST_BACKUP } from '@/lib/domain/library/backup-format';
import type { Digest } from '@/lib/domain/library/backup-format';
import { storedDataSchema } from '@/lib/domain/library/schema';
import { dataFromVersion1 } from '@/lib/domain/library/from-version-1';
import { dataFromVersion2 } from '@/lib/domain/library/from-version-2';
import type { StoredData } from '@/lib/domain/library/stored-data';
import { collisionIn } from './collision-in';
import { decodeText } from './decode-text';

/** Why a backup was refused; each code has its sentence in the locale files. */
export type BackupProblemCode = 'too-large' | 'not-backup' | 'newer-format' | 'damaged' | 'bad-record';

/** A backup that was read whole, or why it was not; nothing of a file with a problem is taken. */
export type ReadBackup =
  | { readonly ok: true; readonly data: StoredData; readonly exported: string }
  | { readonly ok: false; readonly code: BackupProblemCode; readonly detail: string };

const fileSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer()),
  exported: v.pipe(v.string(), v.isoTimestamp()),
  checksum: v.string(),
  data: v.unknown(),
});

/** Reads a backup: its size, its form, its version, its checksum and every record are right, or it is refused. */
export async function readBackup(bytes: Uint8Array, digest: Digest): Promise<ReadBackup> {
  if (bytes.length > LARGEST_BACKUP) return refuse('too-large', String(LARGEST_BACKUP / 1_000_000));
  let json: unknown;
  try {
    json = JSON.parse(decodeText(bytes) ?? '');
  } catch (error) {
    return refuse('not-backup', error instanceof Error ? error.message : String(error));
  }
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return refuse('not-backup', firstOf(file.issues));
  const { version, checksum, exported, data } = file.output;
  if (version > BACKUP_VERSION) return refuse('newer-format', String(version));
  const written = writtenOf(data);
  if (written === null || (await digest(written)) !== checksum) return refuse('damaged', '');
  const stored = v.safeParse(storedDataSchema, upToDate(data, version));
  if (!stored.success) return refuse('bad-record', firstOf(stored.issues));
  const collision = collisionIn(stored.output);
  if (collision !== null) return refuse('bad-record', collision);
  return { ok: true, data: stored.output, exported };
}

/** The text the checksum is made of; null for data nested so deep that they can be read but not written. */
function writtenOf(data: unknown): string | null {
  try {
    return JSON.stringify(data);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The data of a backup of any version, as a backup has it now; still to be checked. */
function upToDate(data: unknown, version: number): unknown {
  const second = version < 2 ? dataFromVersion1(data) : data;
  return version < 3 ? dataFromVersion2(second) : second;
}

function refuse(code: BackupProblemCode, detail: string): ReadBackup {
  return { ok: false, code, detail };
}

function firstOf([issue]: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  return `${v.getDotPath(issue) ?? ''}: ${issue.message}`;
}
