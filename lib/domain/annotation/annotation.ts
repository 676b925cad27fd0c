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

/** Bodies about a target (W3C Web Annotation Data Model); told apart by their motivation. */
export type Annotation = Highlight | ArticleNote;

/** Whether the annotation is about words of the article, not about the whole of it. */
export function isHighlight(annotation: Annotation): annotation is Highlight {
  return annotation.motivation === 'highlighting';
}
