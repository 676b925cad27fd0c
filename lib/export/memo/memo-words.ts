import type { Strength } from '@/lib/domain/recommendation/label';

/** What the columns of the table of measures say. */
export const MEASURE_COLUMNS = ['number', 'actor', 'measure', 'strength', 'instruments'] as const;
export type MeasureColumn = (typeof MEASURE_COLUMNS)[number];

/** The words of a reading memo (Word and HTML), in the interface's language. */
export interface MemoWords {
  /** What such a document is called. */
  readonly memo: string;
  /** Who signs comments. */
  readonly reader: string;
  /** Before the day it was put together. */
  readonly made: string;
  readonly tags: string;
  /** Before where the facts about a term were read. */
  readonly sources: string;
  readonly measures: string;
  readonly references: string;
  readonly columns: Readonly<Record<MeasureColumn, string>>;
  readonly strengths: Readonly<Record<Strength, string>>;
  /** A day as people write it, from `2026-07-08`. */
  readonly day: (date: string) => string;
  /** A page of the newspaper as people write it, from its number. */
  readonly page: (page: string) => string;
  readonly articles: (count: number) => string;
}
