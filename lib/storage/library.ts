import type { StoredData } from '@/lib/domain/library/stored-data';
import type { Database } from './database';
import { exportTemplate, saveExportTemplate } from './export-template';
import { ownSettings, saveSettings } from './settings';
import { allSwitches, saveAllSwitches } from './site-switches';

/** All that the reader has made, tombstones included, as of one moment. */
export async function readLibrary(database: Database): Promise<StoredData> {
  const tables = await database.transaction('r', database.tables, async () => {
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
  return {
    ...tables,
    siteSwitches: await allSwitches(),
    settings: await ownSettings(),
    exportTemplate: await exportTemplate(),
  };
}

/** Writes the records of a planned restore, all or none; switches, settings and template, which nothing depends on, after them. */
export async function restoreLibrary(database: Database, data: StoredData): Promise<void> {
  await database.write(async () => {
    await database.articles.bulkPut([...data.articles]);
    await database.annotations.bulkPut([...data.annotations]);
    await database.ownEntries.bulkPut([...data.ownEntries]);
    await database.termVisibilities.bulkPut([...data.termVisibilities]);
    await database.readings.bulkPut([...data.readings]);
  });
  await saveAllSwitches(data.siteSwitches);
  if (data.settings !== null) await saveSettings(data.settings);
  if (data.exportTemplate !== null) await saveExportTemplate(data.exportTemplate);
}
