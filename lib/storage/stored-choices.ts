import type { StoredData } from '@/lib/domain/library/stored-data';
import { exportTemplate } from './export-template';
import { ownSettings } from './settings';
import { allSwitches } from './site-switches';

/** What of a backup is kept beside the database, where a page's own workers cannot read it. */
export type StoredChoices = Pick<StoredData, 'siteSwitches' | 'settings' | 'exportTemplate'>;

/** What the reader has chosen: switches of sites, settings and the template of exports. */
export async function readChoices(): Promise<StoredChoices> {
  return {
    siteSwitches: await allSwitches(),
    settings: await ownSettings(),
    exportTemplate: await exportTemplate(),
  };
}
