import { storage } from 'wxt/utils/storage';
import { DEFAULT_SWITCHES } from '@/lib/domain/reading/site-switches';
import type { SiteSwitches } from '@/lib/domain/reading/site-switches';

/** Switches added since a site's were stored are missing there. */
const switchesByHost = storage.defineItem<Readonly<Record<string, Partial<SiteSwitches>>>>('local:siteSwitches', {
  fallback: {},
});

/** The switches of a site; where the reader has set none, marks are on and each term is marked once. */
export async function switchesOf(host: string): Promise<SiteSwitches> {
  const all = await switchesByHost.getValue();
  return { ...DEFAULT_SWITCHES, ...(Object.hasOwn(all, host) ? all[host] : {}) };
}

/** Stores the switches of a site. */
export async function saveSwitches(host: string, switches: SiteSwitches): Promise<void> {
  await switchesByHost.setValue({ ...(await switchesByHost.getValue()), [host]: switches });
}

/** The switches of all sites the reader has set some on. */
export async function allSwitches(): Promise<Readonly<Record<string, SiteSwitches>>> {
  const all = await switchesByHost.getValue();
  return Object.fromEntries(Object.entries(all).map(([host, some]) => [host, { ...DEFAULT_SWITCHES, ...some }]));
}

/** Stores the switches of several sites. */
export async function saveAllSwitches(switches: Readonly<Record<string, SiteSwitches>>): Promise<void> {
  await switchesByHost.setValue({ ...(await switchesByHost.getValue()), ...switches });
}
