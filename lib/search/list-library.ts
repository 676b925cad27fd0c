import type { ArticleGroup } from '@/lib/domain/library/article-group';
import { annotationTest, articleTest, sortsAnnotations } from '@/lib/domain/library/library-filter';
import type { LibraryFilter } from '@/lib/domain/library/library-filter';
import type { FoundArticle } from './found-article';
import type { LibraryIndex } from './library-index';

/** What a list is made of: the articles, latest first, and the same made ready to be searched. */
interface Listing {
  readonly groups: readonly ArticleGroup[];
  readonly index: LibraryIndex;
  readonly filter: LibraryFilter;
  /** Ids of highlights whose words were not found. */
  readonly orphans: ReadonlySet<string>;
}

/**
 * The articles that pass the filters and say all the words (folded, see `queryWords`), with the annotations that
 * made them pass; with nothing looked for and no filter of annotations, all articles, and no annotations.
 */
export function listLibrary(
  { groups, index, filter, orphans }: Listing,
  words: readonly string[],
): readonly FoundArticle[] {
  const passes = annotationTest(filter, orphans);
  const passesArticle = articleTest(filter);
  const isSorting = sortsAnnotations(filter);
  if (words.length > 0) {
    return index
      .search(words, passes)
      .filter(
        ({ group, hitCount }) => passesArticle(group) && (!isSorting || hitCount > 0 || group.annotations.some(passes)),
      );
  }
  const found: FoundArticle[] = [];
  for (const group of groups) {
    if (!passesArticle(group)) continue;
    const marks = isSorting ? Uint8Array.from(group.annotations, (one) => (passes(one) ? 1 : 0)) : NO_MARKS;
    const hitCount = marks.reduce((sum, mark) => sum + mark, 0);
    if (!isSorting || hitCount > 0) found.push({ group, rank: 0, hitCount, marks, firstMark: 0 });
  }
  return found;
}

const NO_MARKS = new Uint8Array(0);
