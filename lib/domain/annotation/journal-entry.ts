import type { StorageProblem } from '../library/storage-problem';
import type { NoteWriting } from './writing';

/** A note in the journal: typed, and not known to be stored. */
export interface JournalEntry {
  /** ISO 8601 with zone. */
  readonly time: string;
  /** Why it could not be stored; null where it was not tried to the end. */
  readonly problem: StorageProblem | null;
  readonly writing: NoteWriting;
  /** The articles of the page that sent it, where it is not known yet whether the note is of one of them. */
  readonly unchecked?: readonly string[];
}
