import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { isCorrection } from '@/lib/domain/annotation/annotation';
import { annotationsAt, deleteAnnotation } from '@/lib/storage/annotations';
import { saveCorrection } from '@/lib/storage/corrections';
import { Database } from '@/lib/storage/database';
import { writeNote } from '@/lib/storage/writings';
import { metadataFrom } from '../domain/article/metadata-from';
import { noteOf } from './note-of';

const article = metadataFrom();
const request = (requestId: string, exact: string, label: 'recommendation' | 'other') => ({
  requestId,
  article,
  selectors: {
    quote: { type: 'TextQuoteSelector' as const, exact, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector' as const, start: 0, end: exact.length },
  },
  label,
  strength: label === 'recommendation' ? ('should' as const) : null,
  given: 'background' as const,
});

describe('the reader’s corrections', () => {
  let database: Database;
  let count = 0;
  const clock = {
    now: () => `2026-11-25T00:00:${String(count).padStart(2, '0')}.000Z`,
    newId: () => `id-${String(++count)}`,
  };
  beforeEach(() => {
    database = new Database(`test-${Math.random().toString(36)}`);
  });
  const corrections = async () => (await annotationsAt(database, article.address)).filter(isCorrection);

  it('belong to their article and name the label that was wrong', async () => {
    await saveCorrection(database, clock, request('r1', '要加快。', 'other'));
    expect(await corrections()).toMatchObject([{ label: 'other', strength: null, given: 'background' }]);
  });

  it('hold one word for one sentence: the last', async () => {
    await saveCorrection(database, clock, request('r1', '要加快。', 'other'));
    await saveCorrection(database, clock, request('r2', '要加快。', 'recommendation'));
    expect(await corrections()).toMatchObject([{ label: 'recommendation', strength: 'should', given: 'background' }]);
  });

  it('give way to a later word also where they came from a file, which does not say where they stand', async () => {
    const { selectors, ...made } = request('r1', '要加快。', 'other');
    const quote = { ...selectors.quote, prefix: '前文。', suffix: '后文。' };
    await saveCorrection(database, clock, { ...made, selectors: { ...selectors, quote } });
    const position = { ...selectors.position, start: 120, end: 124 };
    const later = request('r2', '要加快。', 'recommendation');
    await saveCorrection(database, clock, { ...later, selectors: { quote, position } });
    expect(await corrections()).toMatchObject([{ label: 'recommendation', selectors: { position } }]);
  });

  it('hold for one of two sentences of the same words, in other surroundings', async () => {
    const { selectors, ...made } = request('r1', '要加快。', 'other');
    await saveCorrection(database, clock, { ...made, selectors });
    const quote = { ...selectors.quote, prefix: '别处。' };
    const position = { ...selectors.position, start: 120, end: 124 };
    await saveCorrection(database, clock, { ...made, requestId: 'r2', selectors: { quote, position } });
    expect(await corrections()).toHaveLength(2);
  });

  it('are stored once if the request is repeated', async () => {
    await saveCorrection(database, clock, request('r1', '要加快。', 'other'));
    await saveCorrection(database, clock, request('r1', '要加快。', 'other'));
    expect(await corrections()).toHaveLength(1);
  });

  it('can be taken back, and made again', async () => {
    const { id } = await saveCorrection(database, clock, request('r1', '要加快。', 'other'));
    await deleteAnnotation(database, clock, id);
    expect(await corrections()).toEqual([]);
    await saveCorrection(database, clock, request('r2', '要加快。', 'other'));
    expect(await corrections()).toHaveLength(1);
  });

  it('are not taken for the note on the article', async () => {
    await saveCorrection(database, clock, request('r1', '要加快。', 'other'));
    await writeNote(database, clock, noteOf(article, '全文笔记'));
    expect(await corrections()).toHaveLength(1);
    expect(await annotationsAt(database, article.address)).toHaveLength(2);
  });
});
