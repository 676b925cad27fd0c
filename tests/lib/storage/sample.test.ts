import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { storedDataSchema } from '@/lib/domain/library/schema';
import { sampleAt } from '@/lib/domain/library/sample';
import { Database } from '@/lib/storage/database';
import { addSample, removeSample } from '@/lib/storage/sample';
import { EMPTY_LIBRARY } from '../domain/library/empty-library';
import { recordFrom } from '../domain/library/record-from';

const NOW = '2026-11-25T08:00:00.000Z';
const CLOCK = { now: () => NOW, newId: () => 'unused' };

describe('the sample', () => {
  it('is made of records as any other', () => {
    const { article, annotations, reading } = sampleAt(NOW);
    const data = { ...EMPTY_LIBRARY, articles: [article], annotations, readings: [reading] };
    expect(v.safeParse(storedDataSchema, data).issues).toBeUndefined();
  });

  it('goes as it came, and leaves what is the reader’s own', async () => {
    const database = new Database(`sample-${Math.random().toString(36)}`);
    await database.articles.add(recordFrom('own'));
    await addSample(database, CLOCK);
    await addSample(database, CLOCK);
    expect(await database.annotations.count()).toBe(sampleAt(NOW).annotations.length);
    await removeSample(database, CLOCK);
    expect(await database.articles.toArray()).toEqual([recordFrom('own')]);
    expect([await database.annotations.count(), await database.readings.count()]).toEqual([0, 0]);
  });
});
