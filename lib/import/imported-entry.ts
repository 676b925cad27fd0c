import type { TermContent } from '@/lib/domain/glossary/term';

/** One entry of a file that was read, held to the schema of own entries. */
export interface ImportedEntry {
  /** The line of the file it begins on, from 1. */
  readonly line: number;
  /** The id the file gives it, by which its relations name it; null where it gives none. */
  readonly id: string | null;
  readonly content: TermContent;
}

/** Why a file was refused; each code has its sentence in the locale files. */
export type ImportProblemCode =
  | 'too-large'
  | 'not-text'
  | 'not-json'
  | 'not-csv'
  | 'not-tbx'
  | 'no-entries'
  | 'too-many-entries'
  | 'newer-format'
  | 'missing-column'
  | 'bad-field'
  | 'same-id'
  | 'unknown-relation';

/** What is wrong with a file, and where. */
export interface ImportProblem {
  readonly code: ImportProblemCode;
  /** From 1; null where it concerns the whole file. */
  readonly line: number | null;
  /** The words that go into the sentence: a column, a value, what the parser said. */
  readonly detail: string;
}

/** A file that was read whole, or what is wrong with it; nothing of a file with a problem is taken. */
export type ReadEntries =
  | { readonly ok: true; readonly entries: readonly ImportedEntry[] }
  | { readonly ok: false; readonly problems: readonly ImportProblem[] };

/**
 * What the entry with an id, or else with a name, says before the import, or an empty one if there is none:
 * a file that leaves a column out says nothing of it, and must not empty it.
 */
export type ContentBefore = (id: string | null, name: string) => TermContent;
