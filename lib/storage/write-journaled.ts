import type { Annotation } from '@/lib/domain/annotation/annotation';
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

/** Stores what the journal still has; what cannot be stored stays there. Gives what is left of it. */
export async function replayJournal(database: Database, clock: Clock): Promise<void> {
  for (const { writing } of await journalEntries()) {
    await settle(database, clock, writing).catch(() => undefined);
  }
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
