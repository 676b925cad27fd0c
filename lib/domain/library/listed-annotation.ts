import { isArticleNote, isCorrection } from '../annotation/annotation';
import type { Annotation, Colour } from '../annotation/annotation';

/** What a list shows of a highlight or an article's note; far smaller than the record, since there may be 100,000. */
export interface ListedAnnotation {
  readonly id: string;
  readonly articleId: string;
  /** Null for the note on the article as a whole. */
  readonly colour: Colour | null;
  /** The words highlighted, with what stood around them; empty for a note on the article. */
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** Where the words stood when they were highlighted, in UTF-16 code units; -1 for a note on the article. */
  readonly start: number;
  /** ISO 8601 with zone. */
  readonly created: string;
  readonly modified: string;
}

/** What a list shows of an annotation; null for what is in no list: corrections, empty notes, and what is deleted. */
export function listedOf(annotation: Annotation): ListedAnnotation | null {
  const { id, articleId, note, tags, created, modified, deleted } = annotation;
  if (deleted !== null || isCorrection(annotation)) return null;
  const own = { id, articleId, note, tags, created, modified };
  if (isArticleNote(annotation)) {
    if (note === '' && tags.length === 0) return null;
    return { ...own, colour: null, quote: '', prefix: '', suffix: '', start: -1 };
  }
  const { quote, position } = annotation.selectors;
  const { exact, prefix, suffix } = quote;
  return { ...own, colour: annotation.colour, quote: exact, prefix, suffix, start: position.start };
}
