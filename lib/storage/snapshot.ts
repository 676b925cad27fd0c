import type { SnapshotTimes } from '@/lib/domain/library/storage-state';
import { DATABASE_NAME } from './database';
import type { Database } from './database';
import { SNAPSHOT_TABLES } from './keep-snapshot';
import { allSwitches } from './site-switches';

/** Records of an earlier version, and the version of backups that holds them. */
export interface EarlierLibrary {
  readonly backupVersion: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** How long a snapshot is kept, in milliseconds. */
const KEPT = 30 * 86_400_000;

/** Data of these versions of the schema are held by backups of the first version. */
const LAST_SCHEMA_OF_FIRST_BACKUPS = 2;

/** The times of the snapshot there is; null where there is none. One that is over is erased by the way. */
export async function snapshotTimes(database: Database, now: string): Promise<SnapshotTimes | null> {
  const row = await database.settings.get('snapshot');
  if (row?.key !== 'snapshot') return null;
  const { taken } = row.value;
  const until = new Date(Date.parse(taken) + KEPT).toISOString();
  if (now <= until) return { taken, until };
  await forgetSnapshot(database);
  return null;
}

/** The records as they were before the last upgrade; null where they are no longer kept. */
export async function readSnapshot(database: Database): Promise<EarlierLibrary | null> {
  const rows = await database.settings.where('key').startsWith('snapshot').sortBy('key');
  const head = rows.find(({ key }) => key === 'snapshot');
  if (head?.key !== 'snapshot') return null;
  const recordsOf = (table: string) =>
    rows.flatMap(({ key, value }) => (key.startsWith(`snapshot:${table}:`) && Array.isArray(value) ? value : []));
  const tables = SNAPSHOT_TABLES.map((table) => [table, recordsOf(table)] as const);
  return {
    backupVersion: head.value.backupVersion,
    data: { ...Object.fromEntries(tables), siteSwitches: await allSwitches() },
  };
}

/** Erases the snapshot. */
export async function forgetSnapshot(database: Database): Promise<void> {
  await database.write(() => database.settings.where('key').startsWith('snapshot').delete());
}

/** The records of data that could not be upgraded, read past Dexie, which would try to upgrade them again. */
export async function readNotUpgraded(name = DATABASE_NAME): Promise<EarlierLibrary> {
  const opening = indexedDB.open(name);
  const opened = await answerOf(opening);
  try {
    const stores = SNAPSHOT_TABLES.filter((table) => opened.objectStoreNames.contains(table));
    const transaction = opened.transaction(stores);
    const records = await Promise.all(stores.map((table) => answerOf(transaction.objectStore(table).getAll())));
    // Dexie's versions are the browser's by ten.
    if (opened.version > LAST_SCHEMA_OF_FIRST_BACKUPS * 10) throw new Error(`version ${String(opened.version)}`);
    const tables = SNAPSHOT_TABLES.map((table) => [table, records[stores.indexOf(table)] ?? []] as const);
    return { backupVersion: 1, data: { ...Object.fromEntries(tables), siteSwitches: await allSwitches() } };
  } finally {
    opened.close();
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the data cannot be read')));
  });
}
