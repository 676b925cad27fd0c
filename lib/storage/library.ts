import type { StoredData } from '@/lib/domain/library/stored-data';
import type { Database } from './database';
import { saveExportTemplate } from './export-template';
import { readRecords } from './read-records';
import { saveSettings } from './settings';
import { saveAllSwitches } from './site-switches';
import { readChoices } from './stored-choices';

/** All that the reader has made, tombstones included. */
export async function readLibrary(database: Database): Promise<StoredData> {
  return { ...(await readRecords(database)), ...(await readChoices()) };
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
