import type { JournalEntry } from '../annotation/journal-entry';
import type { LostLibrary } from './lost-library';
import type { StorageProblem } from './storage-problem';

/** When the records were kept as they were before an upgrade, and until when they are, ISO 8601. */
export interface SnapshotTimes {
  readonly taken: string;
  readonly until: string;
}

/** How the reader's data stand with the browser. */
export interface StorageState {
  /** Bytes the extension has stored, and may store; null where the browser does not say. */
  readonly usage: number | null;
  readonly quota: number | null;
  /** Whether the browser has promised not to clear them by itself. */
  readonly isPersistent: boolean;
  readonly articles: number;
  readonly annotations: number;
  /** What was typed and could not be stored yet. */
  readonly journal: readonly JournalEntry[];
  /** When a backup was made last, ISO 8601; null where none was. */
  readonly lastBackup: string | null;
  /** Since when there is something that no backup holds; null where there is nothing. */
  readonly unsavedSince: string | null;
  /** What was there and went without the reader's doing; null where nothing did, or the reader has taken note of it. */
  readonly lost: LostLibrary | null;
  /** When settings and unstored text were found gone, ISO 8601; null where they are not, or the reader has taken note. */
  readonly lostChoices: string | null;
  /** What is kept of the data as they were before an upgrade, and until when; null where nothing is. */
  readonly snapshot: SnapshotTimes | null;
  /** Why the storage cannot be read or written at all; null where it can. */
  readonly problem: StorageProblem | null;
}

/** What of it the reader should know. */
export type StorageWarning = 'unreadable' | 'full' | 'unstored' | 'backup-due';

/** Days without a backup after which the reader is reminded. */
export const BACKUP_DAYS = 30;
const DAY = 86_400_000;

/** Space is short below so many bytes, or this part of what may be stored. */
const LEAST_BYTES = 20_000_000;
const LEAST_PART = 0.1;

/** What the reader should know about the storage now, the most pressing first. */
export function storageWarnings(state: StorageState, now: string): readonly StorageWarning[] {
  const warnings: StorageWarning[] = [];
  if (state.problem !== null) warnings.push('unreadable');
  if (isShort(state) || state.journal.some(({ problem }) => problem === 'storage-full')) warnings.push('full');
  if (state.journal.length > 0) warnings.push('unstored');
  const since = state.lastBackup ?? state.unsavedSince;
  if (state.annotations > 0 && since !== null && Date.parse(now) - Date.parse(since) > BACKUP_DAYS * DAY) {
    warnings.push('backup-due');
  }
  return warnings;
}

function isShort({ usage, quota }: StorageState): boolean {
  if (usage === null || quota === null) return false;
  return quota - usage < Math.min(LEAST_BYTES, quota * LEAST_PART);
}
