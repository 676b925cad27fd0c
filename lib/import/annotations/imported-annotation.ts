import type { Colour, Correction } from '@/lib/domain/annotation/annotation';
import type { TextQuoteSelector } from '@/lib/domain/annotation/selector';

/** The reader's label for a unit of an article. */
export type Assessment = Pick<Correction, 'label' | 'strength' | 'given'>;

/** An annotation of a file made elsewhere, as far as it can be kept here. */
export interface ImportedAnnotation {
  /** Its name in the file, which makes reading the file again safe. */
  readonly name: string;
  readonly address: string;
  /** The title of the page, empty where the file gives none. */
  readonly title: string;
  /** The words it is about; null where it is about the whole page. */
  readonly quote: Omit<TextQuoteSelector, 'type'> | null;
  readonly note: string;
  readonly tags: readonly string[];
  readonly colour: Colour;
  /** What it says of the words where it labels them, as our own export does; null where it is a highlight or a note. */
  readonly assessment: Assessment | null;
  /** ISO 8601 in UTC; null where the file gives none that is right. */
  readonly created: string | null;
  readonly modified: string | null;
}

/** Why an annotation of a file is left out: no page, only a place without words, or nothing in it. */
export type LeftOut = 'no-page' | 'no-quote' | 'empty';

/** An annotation that was read, or why it was not. */
export type ReadAnnotation = ImportedAnnotation | LeftOut;
