import { storage } from 'wxt/utils/storage';

/*
 * Settings, switches, the template of exports and what is typed but not stored yet lie in the extension's local
 * storage, which may be damaged or cleared while the library stands: see lost-library.ts, which finds that out.
 */
const lost = storage.defineItem<string | null>('local:lostChoices', { fallback: null });

/** When it was found that what lay beside the library was gone, ISO 8601; null where it is not, or the reader has taken note. */
export function lostChoices(): Promise<string | null> {
  return lost.getValue();
}

/** Remembers that loss until the reader has taken note of it. */
export async function rememberLostChoices(now: string): Promise<void> {
  await lost.setValue(now);
}

/** Forgets that loss: the reader has taken note of it, or restored a backup. */
export async function forgetLostChoices(): Promise<void> {
  await lost.removeValue();
}
