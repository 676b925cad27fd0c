import type { Database } from './database';

/** As many writings are remembered as could be repeated after others came between. */
const REMEMBERED = 64;

/** The ids of the writings carried out last, oldest first; within a transaction. */
export async function recentWritings(database: Database): Promise<readonly string[]> {
  const row = await database.settings.get('recentWritings');
  return row?.key === 'recentWritings' ? row.value : [];
}

/** Remembers that a writing was carried out, so that it is known again; within the transaction that does. */
export async function rememberWriting(database: Database, requestId: string): Promise<void> {
  const value = [...(await recentWritings(database)), requestId].slice(-REMEMBERED);
  await database.settings.put({ key: 'recentWritings', value });
}
