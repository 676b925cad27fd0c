import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyContent } from '@/lib/domain/glossary/term-content';
import { Database } from '@/lib/storage/database';
import { checkLibrary, forgetLoss, lostLibrary } from '@/lib/storage/lost-library';
import { saveEntries } from '@/lib/storage/own-glossary';
import { writeNote } from '@/lib/storage/writings';
import { metadataFrom } from '../domain/article/metadata-from';
import { noteOf } from './note-of';

const article = (number: number) =>
  metadataFrom({
    address: `https://epaper.jxxw.com.cn/html/2026-03/16/content_10_${String(number)}.htm`,
    title: '让科技成果过桥',
  });

describe('a library', () => {
  let database: Database;
  let count = 0;
  const clock = { now: () => '2026-11-25T08:00:00.000Z', newId: () => `id-${String(++count)}` };
  const write = (number: number) => writeNote(database, clock, noteOf(article(number), '要紧的话'));
  const check = () => checkLibrary(database, clock);
  /** As a browser does that is short of space. */
  const clear = async () => {
    await database.delete();
    database = new Database(database.name);
  };
  beforeEach(() => {
    fakeBrowser.reset();
    database = new Database(`lost-${Math.random().toString(36)}`);
  });

  it('is not lost where nothing was, or where what was is there', async () => {
    await check();
    expect(await lostLibrary()).toBeNull();
    await write(1);
    await check();
    await check();
    expect(await lostLibrary()).toBeNull();
  });

  it('that held nothing is no loss', async () => {
    await check();
    await clear();
    await check();
    expect(await lostLibrary()).toBeNull();
  });

  it('that was cleared is told with what it held, until the reader takes note', async () => {
    await write(1);
    await write(2);
    await saveEntries(database, clock, [{ id: 'e1', replaces: null, content: emptyContent('2026-11-02') }]);
    await check();
    await clear();
    await check();
    const held = { articles: 2, annotations: 2, ownEntries: 1, counted: '2026-11-25T08:00:00.000Z' };
    expect(await lostLibrary()).toEqual(held);
    await check();
    expect(await lostLibrary()).toEqual(held);
    await forgetLoss();
    await check();
    expect(await lostLibrary()).toBeNull();
  });

  it('is told as lost also where the reader has gone on writing before anybody looked', async () => {
    await write(1);
    await write(2);
    await check();
    await clear();
    await write(3);
    await check();
    expect(await lostLibrary()).toMatchObject({ annotations: 2 });
    await clear();
    await check();
    // The lesser loss does not hide the greater.
    expect(await lostLibrary()).toMatchObject({ annotations: 2 });
  });

  it('is not lost where the reader erases all of it', async () => {
    await write(1);
    await check();
    await database.annotations.clear();
    await database.articles.clear();
    await check();
    expect(await lostLibrary()).toBeNull();
  });
});
