import { isArticleNote, isCorrection } from '../annotation/annotation';
import type { Annotation, Colour } from '../annotation/annotation';

/** What a list shows of a highlight or an article's note; far smaller than the record, since there may be 100,000. */
export interface ListedAnnotation {
  readonly id: string;
  /** Null for the note on the article as a whole. */
  readonly colour: Colour | null;
  /** The words highlighted; empty for a note on the article. */
  readonly quote: string;
  /** What stood right around them: what little is shown of it where they were not found again. */
  readonly prefix: string;
  readonly suffix: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** Where the words stood when they were highlighted, in UTF-16 code units; -1 for a note on the article. */
  readonly start: number;
  /** When it was made, ISO 8601 with zone. */
  readonly created: string;
}

/** Characters kept of what stood before and after the words. */
const AROUND = 16;

/** What a list shows of an annotation; null for what is in no list: corrections, empty notes, and what is deleted. */
export function listedOf(annotation: Annotation): ListedAnnotation | null {
  const { id, note, tags, created, deleted } = annotation;
  if (deleted !== null || isCorrection(annotation)) return null;
  const own = { id, note, tags, created };
  if (isArticleNote(annotation)) {
    if (note === '' && tags.length === 0) return null;
    return { ...own, colour: null, quote: '', prefix: '', suffix: '', start: -1 };
  }
  const { quote, position } = annotation.selectors;
  const [prefix, suffix] = [quote.prefix.slice(-AROUND), quote.suffix.slice(0, AROUND)];
  return { ...own, colour: annotation.colour, quote: quote.exact, prefix, suffix, start: position.start };
}
