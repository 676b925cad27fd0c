import { SAMPLE_ARTICLE_ID, sampleAt } from '@/lib/domain/library/sample';
import type { Clock } from './clock';
import type { Database } from './database';

/** Puts the sample into the library, as it was made. */
export function addSample(database: Database, clock: Clock): Promise<void> {
  const { article, annotations, reading } = sampleAt(clock.now());
  return database.write(async () => {
    await database.articles.put(article);
    await database.annotations.bulkPut([...annotations]);
    await database.readings.put(reading);
  });
}

/** Takes the sample out again, with whatever was added to it: it is nobody's work, and leaves nothing in the bin. */
export function removeSample(database: Database, clock: Clock): Promise<void> {
  const { reading } = sampleAt(clock.now());
  return database.write(async () => {
    await database.annotations.where('articleId').equals(SAMPLE_ARTICLE_ID).delete();
    await database.articles.delete(SAMPLE_ARTICLE_ID);
    await database.readings.delete(reading.address);
  });
}
