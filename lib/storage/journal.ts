import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { JournalEntry } from '@/lib/domain/annotation/journal-entry';
import { targetKey } from '@/lib/domain/annotation/writing';
import { noteWritingSchema } from '@/lib/domain/annotation/writing-schema';
import { STORAGE_PROBLEMS } from '@/lib/domain/library/storage-problem';

/*
 * What the reader types goes into the extension's local storage first: another store than IndexedDB, so that what
 * keeps that from writing (a full disk, a private window, data of a newer version) does not take the text along.
 */
const PREFIX = 'journal:';

const entrySchema: v.GenericSchema<unknown, JournalEntry> = v.strictObject({
  time: v.string(),
  problem: v.nullable(v.picklist(STORAGE_PROBLEMS)),
  writing: noteWritingSchema,
  unchecked: v.exactOptional(v.array(v.string())),
});

/** What was typed and is not known to be stored, oldest first. What cannot be read as such is left where it is. */
export async function journalEntries(): Promise<readonly JournalEntry[]> {
  const all: Readonly<Record<string, unknown>> = await browser.storage.local.get(null);
  return Object.entries(all)
    .flatMap(([key, value]) => {
      const entry = key.startsWith(PREFIX) ? v.safeParse(entrySchema, value) : null;
      return entry?.success === true ? [entry.output] : [];
    })
    .sort((one, other) => one.time.localeCompare(other.time));
}

/** Puts a writing into the journal, with what kept it from being stored; it takes the place of those it goes on from. */
export async function keepInJournal(entry: JournalEntry): Promise<void> {
  const { writing } = entry;
  await browser.storage.local.set({ [keyOf(writing.requestId)]: entry });
  const key = targetKey(writing.target);
  const before = new Set(writing.sent.map(({ requestId }) => requestId));
  before.delete(writing.requestId);
  if (before.size === 0) return;
  const outdated = (await journalEntries()).filter(
    ({ writing: one }) => before.has(one.requestId) && targetKey(one.target) === key,
  );
  await browser.storage.local.remove(outdated.map((entry) => keyOf(entry.writing.requestId)));
}

/** Takes a writing out of the journal: it is stored, or the reader has given it up. */
export async function forgetInJournal(requestId: string): Promise<void> {
  await browser.storage.local.remove(keyOf(requestId));
}

function keyOf(requestId: string): string {
  return `${PREFIX}${requestId}`;
}
