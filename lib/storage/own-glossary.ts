import type { OwnEntry } from '@/lib/domain/glossary/own-entry';
import type { OwnGlossary } from '@/lib/domain/glossary/own-glossary';
import { timeAfter } from './clock';
import type { Clock } from './clock';
import type { Database } from './database';

/** What the reader makes an entry of. Its id is a random UUID given by whoever asks, which makes asking again safe. */
export type EntryToSave = Pick<OwnEntry, 'id' | 'replaces' | 'content'>;

/** Thrown where an own entry that a request names is not there. */
export class MissingEntryError extends Error {
  override readonly name = 'MissingEntryError';
}

/** What the reader has made of the glossary, entries in the order they were written. */
export async function ownGlossary(database: Database): Promise<OwnGlossary> {
  const [entries, visibilities] = await Promise.all([
    database.ownEntries.toArray(),
    database.termVisibilities.toArray(),
  ]);
  return {
    entries: entries.filter(({ deleted }) => deleted === null).sort((a, b) => a.created.localeCompare(b.created)),
    hidden: visibilities.filter(({ isHidden }) => isHidden).map(({ termId }) => termId),
  };
}

/** Stores entries, all or none: new ones, and new wordings of those that are there. */
export function saveEntries(
  database: Database,
  clock: Clock,
  entries: readonly EntryToSave[],
): Promise<readonly OwnEntry[]> {
  return database.write(async () => {
    const saved: OwnEntry[] = [];
    for (const entry of entries) saved.push(await saveEntry(database, clock, entry));
    return saved;
  });
}

async function saveEntry(database: Database, clock: Clock, { id, replaces, content }: EntryToSave): Promise<OwnEntry> {
  const existing = await entryFor(database, id, replaces);
  const now = clock.now();
  const saved: OwnEntry = {
    id: existing?.id ?? id,
    replaces: existing?.replaces ?? replaces,
    content,
    created: existing?.created ?? now,
    modified: existing === undefined ? now : timeAfter(existing.modified, clock),
    deleted: null,
  };
  await database.ownEntries.put(saved);
  return saved;
}

/** One bundled entry has one replacement: a second one, made in another tab, is a new wording of the first. */
async function entryFor(database: Database, id: string, replaces: string | null): Promise<OwnEntry | undefined> {
  const byId = await database.ownEntries.get(id);
  if (byId !== undefined || replaces === null) return byId;
  return database.ownEntries.where('replaces').equals(replaces).first();
}

/**
 * Deletes an own entry, leaving a tombstone; a bundled entry it stood in the place of holds again. Throws a
 * `MissingEntryError` if there is no such entry.
 */
export function deleteEntry(database: Database, clock: Clock, id: string): Promise<OwnEntry> {
  return setDeleted(database, id, ({ deleted }) => deleted ?? clock.now());
}

/** Brings a deleted own entry back. Throws a `MissingEntryError` if there is no such entry. */
export function restoreEntry(database: Database, id: string): Promise<OwnEntry> {
  return setDeleted(database, id, () => null);
}

/** Puts a term out of sight, or shows it again. */
export function setTermHidden(
  database: Database,
  clock: Clock,
  { termId, isHidden }: { termId: string; isHidden: boolean },
): Promise<void> {
  return database.write(async () => {
    await database.termVisibilities.put({ termId, isHidden, modified: clock.now() });
  });
}

async function setDeleted(
  database: Database,
  id: string,
  deletedAt: (entry: OwnEntry) => string | null,
): Promise<OwnEntry> {
  return database.write(async () => {
    const entry = await database.ownEntries.get(id);
    if (entry === undefined) throw new MissingEntryError(id);
    const changed = { ...entry, deleted: deletedAt(entry) };
    await database.ownEntries.put(changed);
    return changed;
  });
}
