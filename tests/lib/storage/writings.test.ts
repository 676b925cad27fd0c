import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { annotationsAt } from '@/lib/storage/annotations';
import { Database } from '@/lib/storage/database';
import { forgetInJournal, journalEntries } from '@/lib/storage/journal';
import { replayJournal, writeJournaled } from '@/lib/storage/write-journaled';
import { ConflictError, writeNote, writeTags } from '@/lib/storage/writings';
import { articleOf } from '../export/article-of';
import { noteOf } from './note-of';

const article = articleOf();
const target = { type: 'article', article } as const;

describe('notes that are written', () => {
  let database: Database;
  let now = '2026-11-24T08:00:00.000Z';
  const clock = { now: () => now, newId: () => crypto.randomUUID() };
  const stored = async () => (await annotationsAt(database, article.address))[0]?.note;
  beforeEach(() => {
    fakeBrowser.reset();
    now = '2026-11-24T08:00:00.000Z';
    database = new Database(`test-${Math.random().toString(36)}`);
  });

  it('are merged where two tabs changed other parts of one note', async () => {
    await writeNote(database, clock, noteOf(article, '资金是关键。'));
    await writeNote(database, clock, noteOf(article, '我看资金是关键。', '资金是关键。'));
    await writeNote(database, clock, noteOf(article, '资金是关键。待核。', '资金是关键。'));
    expect(await stored()).toBe('我看资金是关键。待核。');
  });

  it('are refused, and nothing is changed, where two tabs changed the same part', async () => {
    await writeNote(database, clock, noteOf(article, '数据有误'));
    await writeNote(database, clock, noteOf(article, '数据无误', '数据有误'));
    const refused = writeNote(database, clock, noteOf(article, '数据存疑', '数据有误'));
    await expect(refused).rejects.toThrow(ConflictError);
    await expect(refused).rejects.toMatchObject({ stored: '数据无误' });
    expect(await stored()).toBe('数据无误');
  });

  it('change nothing when they are repeated, also after others have written', async () => {
    const first = noteOf(article, '甲甲');
    await writeNote(database, clock, first);
    await writeNote(database, clock, noteOf(article, '乙甲甲', '甲甲'));
    await writeNote(database, clock, first);
    expect(await stored()).toBe('乙甲甲');
  });

  it('go on from what was sent before, where that was stored though no answer came', async () => {
    const lost = noteOf(article, '甲甲');
    await writeNote(database, clock, lost);
    await writeNote(database, clock, { ...noteOf(article, '甲甲甲'), sent: [lost] });
    expect(await stored()).toBe('甲甲甲');
    await writeNote(database, clock, { ...noteOf(article, '甲甲丁', '甲甲甲'), sent: [noteOf(article, '甲甲丙')] });
    expect(await stored()).toBe('甲甲丁');
  });

  it('are dated after what they change, also where the clock was set back', async () => {
    const { modified } = await writeNote(database, clock, noteOf(article, '一'));
    now = '2020-01-01T00:00:00.000Z';
    const later = await writeNote(database, clock, noteOf(article, '二', '一'));
    expect(later.modified > modified).toBe(true);
  });

  it('keep tags that were added elsewhere, and take away what was taken away here', async () => {
    await writeTags(database, clock, { target, tags: ['产业', '生态'], base: [] });
    await writeTags(database, clock, { target, tags: ['产业', '生态', '补偿'], base: ['产业', '生态'] });
    const { tags } = await writeTags(database, clock, { target, tags: ['产业', '资金'], base: ['产业', '生态'] });
    expect(tags).toEqual(['产业', '补偿', '资金']);
  });

  it('leave the journal once they are stored', async () => {
    await writeJournaled(database, clock, noteOf(article, '记'));
    expect(await journalEntries()).toEqual([]);
  });

  it('stay in the journal where the storage fails, and are stored once it works again', async () => {
    await database.open();
    await database.settings.put({ key: 'schemaVersion', value: 99 });
    const writing = noteOf(article, '不能丢');
    await expect(writeJournaled(database, clock, writing)).rejects.toThrow();
    expect(await journalEntries()).toMatchObject([{ problem: 'newer-data', writing: { note: '不能丢' } }]);
    await replayJournal(database, clock);
    expect(await journalEntries()).toHaveLength(1);
    await database.settings.put({ key: 'schemaVersion', value: 3 });
    await replayJournal(database, clock);
    expect(await stored()).toBe('不能丢');
    expect(await journalEntries()).toEqual([]);
  });

  it('take the place in the journal of those they go on from, and of no others', async () => {
    await database.open();
    await database.settings.put({ key: 'schemaVersion', value: 99 });
    const [first, other] = [noteOf(article, '一'), noteOf(article, '别处')];
    const second = { ...noteOf(article, '一二'), sent: [{ requestId: first.requestId, note: first.note }] };
    for (const writing of [first, other, second]) await writeJournaled(database, clock, writing).catch(() => undefined);
    expect((await journalEntries()).map(({ writing }) => writing.note).sort()).toEqual(['一二', '别处']);
    await forgetInJournal(other.requestId);
    expect((await journalEntries()).map(({ writing }) => writing.note)).toEqual(['一二']);
  });

  it('are stored though the journal cannot be written', async () => {
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await writeJournaled(database, clock, noteOf(article, '记'));
    expect(full).toHaveBeenCalled();
    full.mockRestore();
    expect(await stored()).toBe('记');
  });
});
