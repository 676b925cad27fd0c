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

  const set = (place: number, block: SearchableBlock) => {
    blocks[place] = block;
    for (const { id } of block.groups) places.set(id, place);
  };
  /** Forgets articles; gives the places in `blocks` where nothing is left. */
  const forget = (ids: ReadonlySet<string>): readonly number[] => {
    const touched = new Set([...ids].flatMap((id) => places.get(id) ?? []));
    for (const id of ids) places.delete(id);
    return [...touched].filter((place) => {
      const left = blocks[place]?.groups.filter(({ id }) => !ids.has(id)) ?? [];
      set(place, searchableBlock(left));
      return left.length === 0;
    });
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
        set(place, searchableBlock(blocks[place]?.groups.map((group) => replacements.get(group.id) ?? group) ?? []));
      for (let at = 0; at < added.length; at += BLOCK_SIZE)
        set(blocks.length, searchableBlock(added.slice(at, at + BLOCK_SIZE)));
    },
    /** Takes in articles that were made ready elsewhere, in the place of what it has of them. */
    take(block: SearchableBlock): void {
      const [place = blocks.length] = forget(new Set(block.groups.map(({ id }) => id)));
      set(place, block);
    },
    /** Forgets an article. */
    remove: (id: string): void => void forget(new Set([id])),
    /** Forgets all articles but these. */
    keep(ids: ReadonlySet<string>): void {
      forget(new Set([...places.keys()].filter((id) => !ids.has(id))));
    },
    /** The articles that say all the words (folded, see `queryWords`); none where there are no words. */
    search: (words: readonly string[], passes: AnnotationTest): readonly FoundArticle[] =>
      searchLibrary(blocks, words, passes),
  };
}
