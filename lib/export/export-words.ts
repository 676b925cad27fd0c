import type { Colour } from '@/lib/domain/annotation/annotation';
import type { TermStatus } from '@/lib/domain/glossary/term';
import type { HighlightColumn } from './highlight-columns';
import type { MemoWords } from './memo/memo-words';

/** The words that exports write, in the interface's language, from the locale files. */
export interface ExportWords {
  readonly untitled: string;
  /** Names a file of several articles. */
  readonly collection: string;
  readonly citation: string;
  readonly articleNote: string;
  readonly highlights: string;
  /** Before a note on a highlight. */
  readonly note: string;
  /** What a row of a table is about. */
  readonly highlight: string;
  readonly terms: string;
  readonly sources: string;
  readonly articleOnly: string;
  readonly column: (column: HighlightColumn) => string;
  readonly colours: Readonly<Record<Colour, string>>;
  readonly statuses: Readonly<Record<TermStatus, string>>;
  readonly memo: MemoWords;
}
