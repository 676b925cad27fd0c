import type { Annotation } from '@/lib/domain/annotation/annotation';
import type { JournalEntry } from '@/lib/domain/annotation/journal-entry';
import type { NoteWriting } from '@/lib/domain/annotation/writing';
import type { Clock } from './clock';
import type { Database } from './database';
import { forgetInJournal, journalEntries, keepInJournal } from './journal';
import { storageProblemOf } from './problem-of';
import { writeNote } from './writings';

/**
 * Stores a note by way of the journal: whatever ends this half-way, the text is in one of the two. Throws what
 * `writeNote` throws; the text stays in the journal then.
 */
export async function writeJournaled(database: Database, clock: Clock, writing: NoteWriting): Promise<Annotation> {
  // A journal that cannot be written keeps nothing from being stored.
  await keepInJournal(writing, clock.now(), null).catch(() => undefined);
  return settle(database, clock, writing);
}

/**
 * Stores what the journal still has; what cannot be stored stays there. Gives what is left of it, with what keeps it
 * from being stored, which a full disk may keep from being written down.
 */
export async function replayJournal(database: Database, clock: Clock): Promise<readonly JournalEntry[]> {
  const left: JournalEntry[] = [];
  for (const entry of await journalEntries().catch(() => [])) {
    try {
      await settle(database, clock, entry.writing);
    } catch (error) {
      left.push({ ...entry, problem: storageProblemOf(error) });
    }
  }
  return left;
}

async function settle(database: Database, clock: Clock, writing: NoteWriting): Promise<Annotation> {
  try {
    const annotation = await writeNote(database, clock, writing);
    await forgetInJournal(writing.requestId).catch(() => undefined);
    return annotation;
  } catch (error) {
    await keepInJournal(writing, clock.now(), storageProblemOf(error)).catch(() => undefined);
    throw error;
  }
}
