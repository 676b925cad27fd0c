import { storage } from 'wxt/utils/storage';
import type { SiteSwitches } from '@/lib/domain/reading/site-switches';
import { readSettings } from './settings';

/** Switches added since a site's were stored are missing there. */
const switchesByHost = storage.defineItem<Readonly<Record<string, Partial<SiteSwitches>>>>('local:siteSwitches', {
  fallback: {},
});

/** The switches of a site; where the reader has set none, those of the settings. */
export async function switchesOf(host: string): Promise<SiteSwitches> {
  const [all, { switches }] = await Promise.all([switchesByHost.getValue(), readSettings()]);
  return { ...switches, ...(Object.hasOwn(all, host) ? all[host] : {}) };
}

/** Stores the switches of a site. */
export async function saveSwitches(host: string, switches: SiteSwitches): Promise<void> {
  await switchesByHost.setValue({ ...(await switchesByHost.getValue()), [host]: switches });
}

/** The switches of all sites the reader has set some on. */
export async function allSwitches(): Promise<Readonly<Record<string, SiteSwitches>>> {
  const [all, { switches }] = await Promise.all([switchesByHost.getValue(), readSettings()]);
  return Object.fromEntries(Object.entries(all).map(([host, some]) => [host, { ...switches, ...some }]));
}

/** Stores the switches of several sites. */
export async function saveAllSwitches(switches: Readonly<Record<string, SiteSwitches>>): Promise<void> {
  await switchesByHost.setValue({ ...(await switchesByHost.getValue()), ...switches });
}

/** Forgets what was set on a site: the settings hold there again. */
export async function forgetSwitches(host: string): Promise<void> {
  const all = await switchesByHost.getValue();
  await switchesByHost.setValue(Object.fromEntries(Object.entries(all).filter(([one]) => one !== host)));
}
