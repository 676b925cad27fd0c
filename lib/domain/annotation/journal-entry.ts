import type { NoteWriting } from './writing';

/** A note in the journal: typed, and not known to be stored. */
export interface JournalEntry {
  /** ISO 8601 with zone. */
  readonly time: string;
  /** Why it could not be stored, as a problem's code; null where it was not tried to the end. */
  readonly problem: string | null;
  readonly writing: NoteWriting;
}
