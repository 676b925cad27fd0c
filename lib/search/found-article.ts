import type { ArticleGroup } from '@/lib/domain/library/article-group';
import type { ListedAnnotation } from '@/lib/domain/library/listed-annotation';

/** An article of a list, with the annotations that brought it there. */
export interface FoundArticle {
  readonly group: ArticleGroup;
  /** How far from the weightiest place the words were found, from 0: title, tag, note, quote. */
  readonly rank: number;
  /** How many of its annotations are hits: none where the article itself is what was found. */
  readonly hitCount: number;
  /** For each of its annotations, from `firstMark` on, whether it is a hit. */
  readonly marks: Uint8Array;
  readonly firstMark: number;
}

/** The annotations that brought an article into the list, in reading order. */
export function hitsOf({ group, marks, firstMark }: FoundArticle): readonly ListedAnnotation[] {
  return group.annotations.filter((_, index) => marks[firstMark + index] === 1);
}
