import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAnswers } from '@/entrypoints/background/answer';
import type { NoteWriting } from '@/lib/domain/annotation/writing';
import { Database } from '@/lib/storage/database';
import { journalEntries, keepInJournal } from '@/lib/storage/journal';
import { replayJournal, writeJournaled } from '@/lib/storage/write-journaled';
import { writeNote } from '@/lib/storage/writings';
import { articleOf } from '../../lib/export/article-of';
import { noteOf } from '../../lib/storage/note-of';

const OWN = 'https://epaper.jxxw.com.cn/html/2026-03/16/content_10_1.htm';
const OTHER = 'https://epaper.jxxw.com.cn/html/2026-03/16/content_10_2.htm';
const clock = { now: () => '2026-11-25T08:00:00.000Z', newId: () => crypto.randomUUID() };
const database = new Database(`answer-${crypto.randomUUID()}`);

const listening = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
createAnswers(database).answer(
  'writeNote',
  (writing) => writeJournaled(database, clock, writing),
  (writing, problem, unchecked) => keepInJournal({ time: clock.now(), problem, writing, unchecked }),
);

/** Asks as the content script of a page does. */
function askFrom(url: string, request: NoteWriting): Promise<unknown> {
  const [listener] = listening.mock.calls[0] ?? [];
  return new Promise((resolve) => {
    listener?.({ name: 'writeNote', request }, { id: fakeBrowser.runtime.id, url }, resolve);
  });
}

describe('a note from a page, while the data cannot be read', () => {
  let id = '';
  const writing = (note: string, base = ''): NoteWriting => ({
    requestId: crypto.randomUUID(),
    target: { type: 'annotation', id },
    note,
    base,
    sent: [],
  });
  beforeEach(async () => {
    fakeBrowser.reset();
    ({ id } = await writeNote(database, clock, noteOf(articleOf({ address: OWN }), '')));
    await writeNote(database, clock, writing('原来', (await database.annotations.get(id))?.note));
  });
  afterEach(() => vi.restoreAllMocks());

  /** Has the storage refuse to read, as in a private window or on a damaged disk. */
  const whileUnreadable = async <T>(act: () => Promise<T>): Promise<T> => {
    const reading = vi
      .spyOn(database.annotations, 'get')
      .mockRejectedValue(new DOMException('No access.', 'InvalidStateError'));
    return act().finally(() => reading.mockRestore());
  };

  it('goes into the journal, is said not to be stored, and is stored once they can be read', async () => {
    const answer = await whileUnreadable(() => askFrom(OWN, writing('原来，和断开时写的', '原来')));
    expect(answer).toMatchObject({ answer: { ok: false, problem: { code: 'storage-unavailable' } } });
    expect(await journalEntries()).toMatchObject([
      { problem: 'storage-unavailable', writing: { note: '原来，和断开时写的' } },
    ]);
    await whileUnreadable(() => replayJournal(database, clock));
    expect(await journalEntries()).toHaveLength(1);
    await replayJournal(database, clock);
    expect((await database.annotations.get(id))?.note).toBe('原来，和断开时写的');
    expect(await journalEntries()).toEqual([]);
  });

  it('is thrown away once it is seen to be of another article than its page’s', async () => {
    await whileUnreadable(() => askFrom(OTHER, writing('别处来的', '原来')));
    await replayJournal(database, clock);
    expect((await database.annotations.get(id))?.note).toBe('原来');
    expect(await journalEntries()).toEqual([]);
  });

  it('is not taken at all where it names another article', async () => {
    const answer = await askFrom(OTHER, noteOf(articleOf({ address: OWN }), '别处来的'));
    expect(answer).toMatchObject({ answer: { ok: false, problem: { code: 'not-allowed' } } });
    expect(await journalEntries()).toEqual([]);
  });
});
