import { BACKUP_FORMAT, BACKUP_VERSION } from '@/lib/domain/library/backup-format';
import type { Digest } from '@/lib/domain/library/backup-format';
import type { StoredData } from '@/lib/domain/library/stored-data';

/** All that the reader has made as one file, with a checksum over it. `exported` is an ISO 8601 time. */
export function toBackup(data: StoredData, exported: string, digest: Digest): Promise<string> {
  return toBackupOfVersion(BACKUP_VERSION, data, exported, digest);
}

/** The same of records as an earlier version of backups has them. */
export async function toBackupOfVersion(
  version: number,
  data: object,
  exported: string,
  digest: Digest,
): Promise<string> {
  const written = JSON.stringify(data);
  const head = { format: BACKUP_FORMAT, version, exported, checksum: await digest(written) };
  return `${JSON.stringify(head).slice(0, -1)},"data":${written}}\n`;
}
