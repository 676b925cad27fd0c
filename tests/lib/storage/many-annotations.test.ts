import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Database } from '@/lib/storage/database';
import { changeAnnotations, deleteAnnotations, restoreAnnotations } from '@/lib/storage/many-annotations';
import { highlightOf } from '../export/article-of';

const NOW = '2026-11-25T08:00:00.000Z';
const CLOCK = { now: () => NOW, newId: () => 'unused' };
const IDS = ['a', 'b', 'c'];

async function filled(): Promise<Database> {
  const database = new Database(`many-${Math.random().toString(36)}`);
  await database.annotations.bulkAdd(
    IDS.map((id) => ({ ...highlightOf('先行先试', 6), id, requestId: id, tags: id === 'b' ? ['重点'] : [] })),
  );
  return database;
}
const all = (database: Database) => database.annotations.orderBy('id').toArray();

describe('many annotations at once', () => {
  it('get and lose tags and change colour, and only what changes is written', async () => {
    const database = await filled();
    const before = await all(database);
    expect(await changeAnnotations(database, CLOCK, [{ ids: ['a', 'b', 'gone'], addTags: ['重点'] }])).toBe(1);
    expect((await all(database)).map(({ tags }) => tags)).toEqual([['重点'], ['重点'], []]);
    expect((await all(database))[1]).toEqual(before[1]);
    const changes = [
      { ids: ['a'], removeTags: ['重点'], colour: 'pink' as const },
      { ids: ['c'], addTags: ['引用', '重点'] },
    ];
    expect(await changeAnnotations(database, CLOCK, changes)).toBe(2);
    expect(await all(database)).toMatchObject([
      { tags: [], colour: 'pink', modified: NOW },
      { tags: ['重点'] },
      { tags: ['引用', '重点'], modified: NOW },
    ]);
  });

  it('are deleted and come back, each with what it had', async () => {
    const database = await filled();
    const before = await all(database);
    expect(await deleteAnnotations(database, CLOCK, IDS)).toBe(3);
    expect((await all(database)).map(({ deleted }) => deleted)).toEqual([NOW, NOW, NOW]);
    expect(await restoreAnnotations(database, ['a', 'b', 'c', 'gone'])).toBe(3);
    expect(await all(database)).toEqual(before);
  });

  it('are all left as they were where one cannot be written', async () => {
    const database = await filled();
    const before = await all(database);
    database.annotations.hook('updating', (_, id) => {
      if (id === 'c') throw new Error('disk');
    });
    await expect(deleteAnnotations(database, CLOCK, IDS)).rejects.toThrow();
    expect(await all(database)).toEqual(before);
  });
});
