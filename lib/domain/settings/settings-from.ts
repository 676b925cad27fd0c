import * as v from 'valibot';
import { settingsSchema } from './schema';
import { DEFAULT_SETTINGS } from './settings';
import type { Settings } from './settings';

/**
 * The settings of what was stored, perhaps by another version of the extension: what is missing or not as it must be
 * falls back, one setting at a time, and what is unknown is left out.
 */
export function settingsFrom(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_SETTINGS;
  let settings = DEFAULT_SETTINGS;
  for (const key of Object.keys(DEFAULT_SETTINGS)) {
    if (!Object.hasOwn(stored, key)) continue;
    const taken = v.safeParse(settingsSchema, { ...settings, [key]: completed(key, Reflect.get(stored, key)) });
    if (taken.success) settings = taken.output;
  }
  return settings;
}

/** A switch or a colour that was added later is missing among those stored. */
function completed(key: string, value: unknown): unknown {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isGroup ? { ...Reflect.get(DEFAULT_SETTINGS, key), ...value } : value;
}
