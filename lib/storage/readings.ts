import type { ReadingRecord } from '@/lib/domain/library/reading-record';
import type { Database } from './database';

/** Stores what an article was found to say; when it was first read stays. */
export function recordReading(database: Database, record: ReadingRecord): Promise<void> {
  return database.write(async () => {
    const earlier = await database.readings.get(record.address);
    await database.readings.put({ ...record, first: earlier?.first ?? record.first });
  });
}

/** Deletes what was kept of articles the reader has not annotated. Returns of how many. */
export function clearReadings(database: Database): Promise<number> {
  return database.write(async () => {
    const annotated = new Set((await database.articles.toArray()).map(({ address }) => address));
    return database.readings.filter(({ address }) => !annotated.has(address)).delete();
  });
}
