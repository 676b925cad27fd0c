import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { ReadingRecord } from '@/lib/domain/library/reading-record';
import { Database } from '@/lib/storage/database';
import { readLibrary } from '@/lib/storage/library';
import { clearReadings, recordReading } from '@/lib/storage/readings';
import { writeNote } from '@/lib/storage/writings';
import { articleOf } from '../export/article-of';
import { noteOf } from './note-of';

const record = (day: string): ReadingRecord => ({
  address: articleOf().address,
  article: articleOf(),
  page: articleOf().address,
  first: `${day}T08:00:00.000Z`,
  last: `${day}T08:00:00.000Z`,
  length: 10,
  fingerprint: [7],
  termIds: [],
  passages: [],
  measures: [],
});
const clock = { now: () => '2026-11-25T08:00:00.000Z', newId: () => crypto.randomUUID() };

it('keeps when an article was first read', async () => {
  const database = new Database(`readings-${Math.random().toString(36)}`);
  await recordReading(database, record('2026-11-20'));
  await recordReading(database, record('2026-11-24'));
  expect(await database.readings.toArray()).toMatchObject([
    { first: '2026-11-20T08:00:00.000Z', last: '2026-11-24T08:00:00.000Z' },
  ]);
});

it('gives an article its fingerprint once it is annotated, and backs up the readings of annotated articles alone', async () => {
  const database = new Database(`readings-${Math.random().toString(36)}`);
  await recordReading(database, record('2026-11-20'));
  await recordReading(database, { ...record('2026-11-20'), address: 'https://epaper.jxxw.com.cn/other' });
  await writeNote(database, clock, noteOf(articleOf(), '记'));
  const stored = await database.articles.toArray();
  expect(stored).toMatchObject([{ fingerprint: [7], joinedTo: null, apart: [] }]);
  const { readings } = await readLibrary(database);
  expect(readings.map(({ address }) => address)).toEqual([articleOf().address]);
});

it('clears what was kept of articles the reader has not annotated, and nothing else', async () => {
  const database = new Database(`readings-${Math.random().toString(36)}`);
  await recordReading(database, record('2026-11-20'));
  await recordReading(database, { ...record('2026-11-20'), address: 'https://epaper.jxxw.com.cn/other' });
  await writeNote(database, clock, noteOf(articleOf(), '记'));
  expect(await clearReadings(database)).toBe(1);
  expect(await database.readings.toArray()).toMatchObject([{ address: articleOf().address }]);
});
