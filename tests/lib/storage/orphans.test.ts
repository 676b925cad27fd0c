import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Database } from '@/lib/storage/database';
import { keepOrphans } from '@/lib/storage/orphans';

const ORPHAN = { outcome: 'orphan', candidates: [] } as const;
const FOUND = { outcome: 'found', span: { start: 0, end: 2 } } as const;
const at = (now: string) => ({ now: () => now, newId: () => 'unused' });

describe('keepOrphans', () => {
  it('keeps when a highlight was first missed, and forgets it once its words are found again', async () => {
    const database = new Database(`orphans-${Math.random().toString(36)}`);
    await keepOrphans(database, at('2026-11-20T00:00:00.000Z'), { a: ORPHAN, b: FOUND, c: ORPHAN });
    await keepOrphans(database, at('2026-11-21T00:00:00.000Z'), { a: ORPHAN, b: ORPHAN, c: FOUND });
    expect(await database.orphans.toArray()).toEqual([
      { id: 'a', since: '2026-11-20T00:00:00.000Z' },
      { id: 'b', since: '2026-11-21T00:00:00.000Z' },
    ]);
  });
});
