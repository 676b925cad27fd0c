import type { Annotation } from '@/lib/domain/annotation/annotation';
import type { JournalEntry } from '@/lib/domain/annotation/journal-entry';
import type { NoteWriting } from '@/lib/domain/annotation/writing';
import type { Clock } from './clock';
import type { Database } from './database';
import { isOfArticles } from './is-of-articles';
import { forgetInJournal, journalEntries, keepInJournal } from './journal';
import { storageProblemOf } from './problem-of';
import { writeNote } from './writings';

/**
 * Stores a note by way of the journal: whatever ends this half-way, the text is in one of the two. Throws what
 * `writeNote` throws; the text stays in the journal then.
 */
export async function writeJournaled(database: Database, clock: Clock, writing: NoteWriting): Promise<Annotation> {
  // A journal that cannot be written keeps nothing from being stored.
  await keepInJournal({ time: clock.now(), problem: null, writing }).catch(() => undefined);
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
      const { writing, unchecked } = entry;
      if (unchecked === undefined || (await isOf(database, writing, unchecked))) await settle(database, clock, writing);
      else await forgetInJournal(writing.requestId);
    } catch (error) {
      left.push({ ...entry, problem: storageProblemOf(error) });
    }
  }
  return left;
}

/** Whether what was taken on trust while the data could not be read is of the articles it was written on. */
async function isOf(database: Database, { target }: NoteWriting, addresses: readonly string[]): Promise<boolean> {
  if (target.type === 'article') return addresses.includes(target.article.address);
  return isOfArticles(database, target.id, addresses);
}

async function settle(database: Database, clock: Clock, writing: NoteWriting): Promise<Annotation> {
  try {
    const annotation = await writeNote(database, clock, writing);
    await forgetInJournal(writing.requestId).catch(() => undefined);
    return annotation;
  } catch (error) {
    await keepInJournal({ time: clock.now(), problem: storageProblemOf(error), writing }).catch(() => undefined);
    throw error;
  }
}
