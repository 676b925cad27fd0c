import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  annotationsAt,
  changeHighlight,
  createHighlights,
  deleteAnnotation,
  MissingAnnotationError,
  restoreAnnotation,
  usedTags,
} from '@/lib/storage/annotations';
import type { NewHighlights } from '@/lib/storage/annotations';
import { Database, NewerSchemaError } from '@/lib/storage/database';
import { storageProblemOf } from '@/lib/storage/problem-of';
import { writeNote, writeTags } from '@/lib/storage/writings';
import { metadataFrom } from '../domain/article/metadata-from';
import { noteOf } from './note-of';

const article = metadataFrom({ authors: ['何山'], paper: '江西日报', date: '2026-03-16', page: '10' });
const request = (requestId: string): NewHighlights['described'][number] => ({
  requestId,
  selectors: {
    quote: { type: 'TextQuoteSelector', exact: '字', prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 0, end: 1 },
  },
});

describe('stored annotations', () => {
  let database: Database;
  let count = 0;
  const clock = {
    now: () => `2026-11-24T00:00:${String(count).padStart(2, '0')}.000Z`,
    newId: () => `id-${String(++count)}`,
  };
  const createHighlight = async (made: NewHighlights['described'][number]) => {
    const [highlight] = await createHighlights(database, clock, { article, colour: 'yellow', described: [made] });
    if (highlight === undefined) throw new Error('no highlight');
    return highlight;
  };
  beforeEach(() => {
    count = 0;
    database = new Database(`test-${Math.random().toString(36)}`);
  });

  it('lists the tags in use, and changes note and tags of an article one without the other', async () => {
    const { id } = await createHighlight(request('r1'));
    await writeTags(database, clock, { target: { type: 'annotation', id }, tags: ['产业', '生态'], base: [] });
    await writeTags(database, clock, { target: { type: 'article', article }, tags: ['生态', '补偿'], base: [] });
    const noted = await writeNote(database, clock, noteOf(article, '记'));
    expect(noted).toMatchObject({ note: '记', tags: ['生态', '补偿'] });
    expect(await usedTags(database)).toEqual(['产业', '生态', '补偿']);
  });

  it('stores a request that is repeated only once', async () => {
    const first = await createHighlight(request('r1'));
    const again = await createHighlight(request('r1'));
    expect(again).toEqual(first);
    expect(await annotationsAt(database, article.address)).toEqual([first]);
  });

  it('stores what two tabs send at the same time', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => createHighlight(request(`r${String(index)}`))));
    expect(await annotationsAt(database, article.address)).toHaveLength(40);
    expect(await database.articles.count()).toBe(1);
  });

  it('changes, deletes and brings back a highlight', async () => {
    const { id } = await createHighlight(request('r1'));
    expect(await changeHighlight(database, clock, { id, colour: 'pink' })).toMatchObject({ colour: 'pink', note: '' });
    await deleteAnnotation(database, clock, id);
    expect(await annotationsAt(database, article.address)).toEqual([]);
    await restoreAnnotation(database, id);
    expect(await annotationsAt(database, article.address)).toMatchObject([{ id, colour: 'pink', deleted: null }]);
  });

  it('keeps one note on an article, the last one', async () => {
    await writeNote(database, clock, noteOf(article, '一'));
    await writeNote(database, clock, noteOf(article, '二', '一'));
    expect(await annotationsAt(database, article.address)).toMatchObject([{ motivation: 'commenting', note: '二' }]);
  });

  it('says so where an annotation is not there', async () => {
    await expect(changeHighlight(database, clock, { id: 'none', colour: 'pink' })).rejects.toThrow(
      MissingAnnotationError,
    );
  });

  it('does not write to data of a newer version', async () => {
    await createHighlight(request('r1'));
    await database.settings.put({ key: 'schemaVersion', value: 99 });
    await expect(createHighlight(request('r2'))).rejects.toThrow(NewerSchemaError);
    expect(await annotationsAt(database, article.address)).toHaveLength(1);
  });
});

describe('storageProblemOf', () => {
  it('knows a full disk by the error inside Dexie’s', () => {
    const inner = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    expect(storageProblemOf(Object.assign(new Error('aborted'), { name: 'AbortError', inner }))).toBe('storage-full');
  });

  it.each([
    [Object.assign(new Error(), { name: 'InvalidStateError' }), 'storage-unavailable'],
    [new NewerSchemaError('schema 9'), 'newer-data'],
    [new MissingAnnotationError('x'), 'not-found'],
    [new TypeError('bug'), 'unexpected'],
  ] as const)('%s', (error, code) => {
    expect(storageProblemOf(error)).toBe(code);
  });
});
