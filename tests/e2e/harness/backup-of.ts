import { sha256 } from '@/entrypoints/options/backup/sha256';
import type { StoredData } from '@/lib/domain/library/stored-data';
import { toBackup } from '@/lib/export/backup';

/** The file of a backup that holds these data. */
export function backupOf(data: StoredData, now: Date): Promise<string> {
  return toBackup(data, now.toISOString(), sha256);
}
