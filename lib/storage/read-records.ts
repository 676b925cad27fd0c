import type { StoredData } from '@/lib/domain/library/stored-data';
import type { Database } from './database';
import type { StoredChoices } from './stored-choices';

/** What of a backup lies in the database. */
export type StoredRecords = Omit<StoredData, keyof StoredChoices>;

/** All records of the reader's, tombstones included, as of one moment; also for a page's own workers. */
export function readRecords(database: Database): Promise<StoredRecords> {
  return database.transaction('r', database.tables, async () => {
    const articles = await database.articles.toArray();
    const readings = await database.readings.bulkGet(articles.map(({ address }) => address));
    return {
      articles,
      readings: readings.filter((reading) => reading !== undefined),
      annotations: await database.annotations.toArray(),
      ownEntries: await database.ownEntries.toArray(),
      termVisibilities: await database.termVisibilities.toArray(),
    };
  });
}
