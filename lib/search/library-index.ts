import type { ArticleGroup } from '@/lib/domain/library/article-group';
import type { FoundArticle } from './found-article';
import { searchableBlock } from './searchable-block';
import type { SearchableBlock } from './searchable-block';
import { searchLibrary } from './search-library';
import type { AnnotationTest } from './search-library';

/** Articles that are made ready together, in about a millisecond. */
const BLOCK_SIZE = 100;

export type LibraryIndex = ReturnType<typeof createLibraryIndex>;

/** The library made ready to be searched; what was put in can be searched at once, whatever is still missing. */
export function createLibraryIndex() {
  const blocks: SearchableBlock[] = [];
  /** The place in `blocks` of each article, by its id. */
  const places = new Map<string, number>();

  const set = (place: number, groups: readonly ArticleGroup[]) => {
    blocks[place] = searchableBlock(groups);
    for (const { id } of groups) places.set(id, place);
  };

  return {
    /** Takes articles in, or what has become of those it has. */
    put(groups: readonly ArticleGroup[]): void {
      const changed = new Map<number, Map<string, ArticleGroup>>();
      const added: ArticleGroup[] = [];
      for (const group of groups) {
        const place = places.get(group.id);
        if (place === undefined) added.push(group);
        else changed.set(place, (changed.get(place) ?? new Map<string, ArticleGroup>()).set(group.id, group));
      }
      for (const [place, replacements] of changed)
        set(place, blocks[place]?.groups.map((group) => replacements.get(group.id) ?? group) ?? []);
      for (let at = 0; at < added.length; at += BLOCK_SIZE) set(blocks.length, added.slice(at, at + BLOCK_SIZE));
    },
    /** Forgets an article. */
    remove(id: string): void {
      const place = places.get(id);
      if (place === undefined) return;
      places.delete(id);
      set(place, blocks[place]?.groups.filter((group) => group.id !== id) ?? []);
    },
    /** The articles that say all the words (folded, see `queryWords`); none where there are no words. */
    search: (words: readonly string[], passes: AnnotationTest): readonly FoundArticle[] =>
      searchLibrary(blocks, words, passes),
  };
}
