import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyContent } from '@/lib/domain/glossary/term-content';
import { Database } from '@/lib/storage/database';
import {
  deleteEntry,
  MissingEntryError,
  ownGlossary,
  restoreEntry,
  saveEntries,
  setTermHidden,
} from '@/lib/storage/own-glossary';
import { storageProblemOf } from '@/lib/storage/problem-of';

const contentNamed = (zh: string) => ({ ...emptyContent('2026-11-25'), name: { zh, en: '' } });
const entry = (id: string, zh: string, replaces: string | null = null) => ({ id, replaces, content: contentNamed(zh) });

describe('the reader’s own glossary', () => {
  let database: Database;
  let seconds = 0;
  const clock = { now: () => `2026-11-25T00:00:${String(seconds++).padStart(2, '0')}.000Z`, newId: () => 'unused' };
  beforeEach(() => {
    seconds = 0;
    database = new Database(`test-${Math.random().toString(36)}`);
  });
  const names = async () => (await ownGlossary(database)).entries.map(({ content }) => content.name.zh);

  it('keeps entries in the order they were written', async () => {
    await saveEntries(database, clock, [entry('b', '乙机制')]);
    await saveEntries(database, clock, [entry('a', '甲机制')]);
    expect(await names()).toEqual(['乙机制', '甲机制']);
  });

  it('stores a request that is repeated once', async () => {
    await saveEntries(database, clock, [entry('a', '甲机制')]);
    await saveEntries(database, clock, [entry('a', '甲机制')]);
    expect(await names()).toEqual(['甲机制']);
  });

  it('keeps the time of the first wording with a later one', async () => {
    const [first] = await saveEntries(database, clock, [entry('a', '甲机制')]);
    const [second] = await saveEntries(database, clock, [entry('a', '甲的机制')]);
    expect(second).toMatchObject({ created: first?.created, content: { name: { zh: '甲的机制' } } });
    expect(second?.modified).not.toBe(first?.modified);
  });

  it('has one replacement for one bundled entry, also if two tabs make one', async () => {
    await saveEntries(database, clock, [entry('a', '甲', 'feidi')]);
    await saveEntries(database, clock, [entry('b', '乙', 'feidi')]);
    expect((await ownGlossary(database)).entries).toMatchObject([{ id: 'a', content: { name: { zh: '乙' } } }]);
  });

  it('stores none of several entries if one cannot be stored', async () => {
    const broken = { ...entry('b', '乙机制'), content: { ...contentNamed('乙机制'), kind: (() => 0) as never } };
    await expect(saveEntries(database, clock, [entry('a', '甲机制'), broken])).rejects.toThrow();
    expect(await names()).toEqual([]);
  });

  it('brings a deleted entry back', async () => {
    await saveEntries(database, clock, [entry('a', '甲机制')]);
    await deleteEntry(database, clock, 'a');
    expect(await names()).toEqual([]);
    await restoreEntry(database, 'a');
    expect(await names()).toEqual(['甲机制']);
  });

  it('says so where the entry to delete is not there', async () => {
    const deleting = deleteEntry(database, clock, 'nowhere');
    await expect(deleting).rejects.toThrow(MissingEntryError);
    expect(storageProblemOf(await deleting.catch((error: unknown) => error))).toBe('not-found');
  });

  it('hides a term and shows it again', async () => {
    await setTermHidden(database, clock, { termId: 'feidi', isHidden: true });
    expect((await ownGlossary(database)).hidden).toEqual(['feidi']);
    await setTermHidden(database, clock, { termId: 'feidi', isHidden: false });
    expect((await ownGlossary(database)).hidden).toEqual([]);
  });
});
