import type { Colour } from '../annotation/annotation';
import type { ArticleGroup } from './article-group';
import type { ListedAnnotation } from './listed-annotation';

/** What sorts annotations out beside their colours and tags: see `LibraryFilter.kind`. */
export const ANNOTATION_KINDS = ['all', 'noted', 'bare', 'whole', 'orphaned'] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

/** What narrows the library; an empty set and null let all through. An annotation is listed if it passes all. */
export interface LibraryFilter {
  readonly colours: readonly Colour[];
  readonly tag: string | null;
  /** With a note, without one, notes on whole articles, or those whose words were not found again. */
  readonly kind: AnnotationKind;
  readonly paper: string | null;
  /** First and last day of publication, ISO 8601. */
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_LIBRARY_FILTER: LibraryFilter = {
  colours: [],
  tag: null,
  kind: 'all',
  paper: null,
  from: null,
  to: null,
};

/** Whether the filter sorts annotations out, and not articles alone. */
export function sortsAnnotations({ colours, tag, kind }: LibraryFilter): boolean {
  return colours.length > 0 || tag !== null || kind !== 'all';
}

/** Tells whether an annotation passes; `orphans` holds the ids of those whose words were not found. */
export function annotationTest(
  { colours, tag, kind }: LibraryFilter,
  orphans: ReadonlySet<string>,
): (annotation: ListedAnnotation) => boolean {
  return (annotation) => {
    if (colours.length > 0 && (annotation.colour === null || !colours.includes(annotation.colour))) return false;
    if (tag !== null && !annotation.tags.includes(tag)) return false;
    switch (kind) {
      case 'all':
        return true;
      case 'noted':
        return annotation.note !== '';
      case 'bare':
        return annotation.note === '';
      case 'whole':
        return annotation.colour === null;
      case 'orphaned':
        return orphans.has(annotation.id);
    }
  };
}

/** Tells whether an article passes, whatever its annotations. One without a date of publication has no day. */
export function articleTest({ paper, from, to }: LibraryFilter): (group: ArticleGroup) => boolean {
  return ({ article }) =>
    (paper === null || article.paper === paper) &&
    (from === null || (article.date !== null && article.date >= from)) &&
    (to === null || (article.date !== null && article.date <= to));
}
