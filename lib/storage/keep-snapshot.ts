import type { Table, Transaction } from 'dexie';

/** The tables that hold what the reader has made; a backup names its records by them. */
export const SNAPSHOT_TABLES = ['articles', 'annotations', 'ownEntries', 'termVisibilities'] as const;

/** Records in one row: few enough that an upgrade holds little of the library in memory at a time. */
const ROW_LENGTH = 500;

/** When a snapshot was taken, ISO 8601, and the version of backups that holds records of its shape. */
export interface SnapshotHead {
  readonly taken: string;
  readonly backupVersion: number;
}

/** The rows of the settings that hold the records as they were before an upgrade, until the reader needs them no more. */
export type SnapshotRow =
  | { readonly key: 'snapshot'; readonly value: SnapshotHead }
  | { readonly key: `snapshot:${string}`; readonly value: readonly unknown[] };

/**
 * Keeps the records as they are before an upgrade changes them, in its own transaction, in place of what an
 * earlier upgrade kept: should the upgrade turn out to have spoilt something, the reader can have them back.
 */
export async function keepSnapshot(transaction: Transaction, head: SnapshotHead): Promise<void> {
  const settings: Table<SnapshotRow, string> = transaction.table('settings');
  await settings.where('key').startsWith('snapshot').delete();
  await settings.put({ key: 'snapshot', value: head });
  for (const name of SNAPSHOT_TABLES) {
    const table = transaction.table<unknown, string>(name);
    let keys = await keysAfter(table, '');
    for (let row = 0; keys.length > 0; row++) {
      const records = await table.bulkGet(keys);
      await settings.put({ key: `snapshot:${name}:${String(row).padStart(6, '0')}`, value: records });
      keys = await keysAfter(table, keys.at(-1) ?? '');
    }
  }
}

function keysAfter(table: Table<unknown, string>, key: string): Promise<string[]> {
  return table.where(':id').above(key).limit(ROW_LENGTH).primaryKeys();
}
