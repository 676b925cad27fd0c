import type { Strength, UnitLabel } from '../recommendation/label';
import type { Selectors } from './selector';

/** The reader's colours; each has a name of its own in the interface (论点, 数据, 提法, 存疑). */
export const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;
export type Colour = (typeof COLOURS)[number];

interface AnnotationRecord {
  /** A random UUID given by the background. */
  readonly id: string;
  /** Names the reader's action that made it; a repeated request finds the record it already made. */
  readonly requestId: string;
  readonly articleId: string;
  /** The reader's note in Markdown; empty where there is none. */
  readonly note: string;
  /** The reader's own words for sorting, each once, in the order given: see `tagsFrom`. */
  readonly tags: readonly string[];
  /** ISO 8601 with zone. */
  readonly created: string;
  readonly modified: string;
  /** When the reader deleted it: a tombstone, so that it can be undone. */
  readonly deleted: string | null;
}

/** A highlight: words of the article in a colour, with or without a note. */
export interface Highlight extends AnnotationRecord {
  readonly motivation: 'highlighting';
  readonly colour: Colour;
  readonly selectors: Selectors;
}

/** The note on an article as a whole. */
export interface ArticleNote extends AnnotationRecord {
  readonly motivation: 'commenting';
}

/** The reader's own label for a unit of the article, in the place of the one it was given. */
export interface Correction extends AnnotationRecord {
  readonly motivation: 'classifying';
  readonly selectors: Selectors;
  readonly label: UnitLabel;
  /** Null unless the label is `recommendation`. */
  readonly strength: Strength | null;
  /** The label that was wrong. */
  readonly given: UnitLabel;
}

/** Bodies about a target (W3C Web Annotation Data Model); told apart by their motivation. */
export type Annotation = Highlight | ArticleNote | Correction;

/** Whether the annotation is a highlight. */
export function isHighlight(annotation: Annotation): annotation is Highlight {
  return annotation.motivation === 'highlighting';
}

/** Whether the annotation is the note on the article as a whole. */
export function isArticleNote(annotation: Annotation): annotation is ArticleNote {
  return annotation.motivation === 'commenting';
}

/** Whether the annotation corrects the label of a unit. */
export function isCorrection(annotation: Annotation): annotation is Correction {
  return annotation.motivation === 'classifying';
}
