import type { Annotation } from '@/lib/domain/annotation/annotation';
import type { ReadingRecord } from '@/lib/domain/library/reading-record';
import type { ArticleRecord } from '@/lib/domain/library/stored-data';

/** Keys of records that were written: single ones, and ranges from the first to the last of them. */
export interface WrittenKeys {
  readonly keys: readonly string[];
  readonly ranges: readonly (readonly [string, string])[];
}

/** The keys of all records: ids are ASCII. */
export const ALL_KEYS: WrittenKeys = { keys: [], ranges: [['', '\uffff']] };

/** What of the library was written by anyone, in this page or elsewhere. */
export interface LibraryChange {
  readonly articles: WrittenKeys;
  readonly annotations: WrittenKeys;
}

/**
 * Where the extension's own pages read the library from. They never write: that is the background's. Records
 * are as they are stored, deleted ones included.
 */
export interface LibrarySource {
  /** Whether it is the database itself, which workers of the page can open too. */
  readonly isDatabase: boolean;
  /** The records written last, latest first, at most so many. */
  readonly newestArticles: (most: number) => Promise<readonly ArticleRecord[]>;
  /** The ids of the highlights whose words were not found when their articles were last read. */
  readonly orphanIds: () => Promise<ReadonlySet<string>>;
  /** All records of articles, some at a time. */
  readonly articles: () => AsyncIterable<readonly ArticleRecord[]>;
  /** All annotations, some at a time, so that the page can draw between. */
  readonly annotations: () => AsyncIterable<readonly Annotation[]>;
  readonly articlesById: (keys: WrittenKeys) => Promise<readonly ArticleRecord[]>;
  readonly annotationsById: (keys: WrittenKeys) => Promise<readonly Annotation[]>;
  readonly annotationsOf: (articleIds: readonly string[]) => Promise<readonly Annotation[]>;
  /** How many articles were read, annotated or not. */
  readonly countReadings: () => Promise<number>;
  /** What articles were found to say, by their addresses; those that were never kept are left out. */
  readonly readings: (addresses: readonly string[]) => Promise<readonly ReadingRecord[]>;
  /** The addresses of the articles that name each term, by the term's id. */
  readonly addressesByTerm: () => Promise<ReadonlyMap<string, readonly string[]>>;
  /** Tells of what is written, until the signal aborts. */
  readonly follow: (onChange: (change: LibraryChange) => void, signal: AbortSignal) => void;
}
