import { storage } from 'wxt/utils/storage';
import type { Settings } from '@/lib/domain/settings/settings';
import { settingsFrom } from '@/lib/domain/settings/settings-from';

const item = storage.defineItem<unknown>('local:settings', { fallback: null });

/** The settings as they hold; where the reader has set nothing, ours. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await item.getValue());
}

/** The settings the reader has made, null where none were. */
export async function ownSettings(): Promise<Settings | null> {
  const stored = await item.getValue();
  return stored === null ? null : settingsFrom(stored);
}

/** Stores the settings, all of them. */
export async function saveSettings(settings: Settings): Promise<void> {
  await item.setValue(settings);
}

/** Calls back with the settings as they were and as they are, when they are changed anywhere in the extension. */
export function watchSettings(onChange: (now: Settings, before: Settings) => void): () => void {
  return item.watch((now, before) => onChange(settingsFrom(now), settingsFrom(before)));
}
