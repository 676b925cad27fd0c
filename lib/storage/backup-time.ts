import { storage } from 'wxt/utils/storage';

const last = storage.defineItem<string | null>('local:lastBackup', { fallback: null });
const since = storage.defineItem<string | null>('local:backupReminderSince', { fallback: null });

/** When a backup was made last (ISO 8601), null where none was. */
export function lastBackup(): Promise<string | null> {
  return last.getValue();
}

/** Remembers that a backup was made. */
export async function rememberBackup(now: string): Promise<void> {
  await last.setValue(now);
}

/** Since when there has been something worth a backup: from the first time this is asked with something there. */
export async function reminderSince(isAnything: boolean, now: string): Promise<string | null> {
  const known = await since.getValue();
  if (known !== null || !isAnything) return known;
  await since.setValue(now);
  return now;
}
