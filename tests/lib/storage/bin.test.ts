import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyContent } from '@/lib/domain/glossary/term-content';
import { deleteAnnotation, restoreAnnotation } from '@/lib/storage/annotations';
import { openBin } from '@/lib/storage/bin';
import { Database } from '@/lib/storage/database';
import { deleteEntry, saveEntries } from '@/lib/storage/own-glossary';
import { writeNote } from '@/lib/storage/writings';
import { metadataFrom } from '../domain/article/metadata-from';
import { noteOf } from './note-of';

const article = metadataFrom({ title: '让科技成果过桥' });

describe('the bin', () => {
  let database: Database;
  let day = 1;
  let count = 0;
  const clock = { now: () => new Date(Date.UTC(2026, 10, day)).toISOString(), newId: () => `id-${String(++count)}` };
  beforeEach(() => {
    database = new Database(`test-${Math.random().toString(36)}`);
    day = 1;
  });
  const note = async () => (await writeNote(database, clock, noteOf(article, '要紧的话'))).id;

  it('lists what was deleted, the latest first, with the article it belongs to', async () => {
    await deleteAnnotation(database, clock, await note());
    day = 2;
    await saveEntries(database, clock, [
      { id: 'e1', replaces: null, content: { ...emptyContent('2026-11-02'), name: { zh: '景漂', en: '' } } },
    ]);
    await deleteEntry(database, clock, 'e1');
    expect(await openBin(database, clock)).toMatchObject([
      { type: 'entry', entry: { content: { name: { zh: '景漂' } } } },
      { type: 'annotation', annotation: { note: '要紧的话' }, articleTitle: '让科技成果过桥' },
    ]);
  });

  it('no longer has what was brought back', async () => {
    const id = await note();
    await deleteAnnotation(database, clock, id);
    await restoreAnnotation(database, id);
    expect(await openBin(database, clock)).toEqual([]);
  });

  it('keeps what was deleted for thirty days, and erases it after them', async () => {
    await deleteAnnotation(database, clock, await note());
    day = 31;
    expect(await openBin(database, clock)).toHaveLength(1);
    day = 32;
    expect(await openBin(database, clock)).toEqual([]);
    expect(await database.annotations.count()).toBe(0);
  });

  it('erases nothing that is not deleted, however old, also when the clock was set back', async () => {
    await note();
    day = 400;
    expect(await openBin(database, clock)).toEqual([]);
    day = -400;
    expect(await openBin(database, clock)).toEqual([]);
    expect(await database.annotations.count()).toBe(1);
  });
});
