import type { LocatedById } from '@/lib/domain/annotation/located';
import type { Clock } from './clock';
import type { Database } from './database';

/** Keeps which highlights of an article were not found in its text as it is now; writes only where that has changed. */
export async function keepOrphans(database: Database, clock: Clock, located: LocatedById): Promise<void> {
  const ids = Object.keys(located);
  const known = await database.orphans.bulkGet(ids);
  const isOrphan = (id: string) => located[id]?.outcome === 'orphan';
  const lost = ids.filter((id, index) => isOrphan(id) && known[index] === undefined);
  const found = ids.filter((id, index) => !isOrphan(id) && known[index] !== undefined);
  if (lost.length === 0 && found.length === 0) return;
  await database.write(async () => {
    await database.orphans.bulkPut(lost.map((id) => ({ id, since: clock.now() })));
    await database.orphans.bulkDelete(found);
  });
}
