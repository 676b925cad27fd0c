import { batch } from '@preact/signals';
import { listedOf } from '@/lib/domain/library/listed-annotation';
import type { ListedAnnotation } from '@/lib/domain/library/listed-annotation';
import type { Annotation } from '@/lib/domain/annotation/annotation';
import type { ArticleRecord } from '@/lib/domain/library/stored-data';
import type { LibrarySource } from '@/lib/storage/library-source';
import type { LibraryState } from './library-state';

export type LibraryActions = ReturnType<typeof createLibraryActions>;

/** Articles read for the first list: more than a tall window shows. */
const FIRST_LIST = 40;

/** What the library page does. */
export function createLibraryActions(state: LibraryState, source: LibrarySource) {
  async function loadNewest(): Promise<void> {
    const newest = await source.newestArticles(FIRST_LIST);
    const annotations = await source.annotationsOf(newest.map(({ id }) => id));
    batch(() => {
      state.articles.value = newest;
      state.annotations.value = byArticle(annotations);
      state.loaded.value = 'newest';
    });
  }
  async function loadAll(): Promise<void> {
    const articles: ArticleRecord[] = [];
    for await (const some of source.articles()) articles.push(...some);
    state.articles.value = articles;
    const annotations = new Map<string, ListedAnnotation[]>();
    for await (const some of source.annotations()) addTo(annotations, some);
    batch(() => {
      state.annotations.value = sorted(annotations);
      state.loaded.value = 'all';
    });
  }
  return {
    async load(): Promise<void> {
      try {
        await loadNewest();
        await loadAll();
      } catch (error) {
        state.problem.value = { code: 'storage-unavailable', detail: error instanceof Error ? error.message : '' };
      }
    },
  };
}

function byArticle(annotations: readonly Annotation[]): ReadonlyMap<string, readonly ListedAnnotation[]> {
  const map = new Map<string, ListedAnnotation[]>();
  addTo(map, annotations);
  return sorted(map);
}

function addTo(map: Map<string, ListedAnnotation[]>, annotations: readonly Annotation[]): void {
  for (const annotation of annotations) {
    const listed = listedOf(annotation);
    if (listed === null) continue;
    const list = map.get(listed.articleId);
    if (list === undefined) map.set(listed.articleId, [listed]);
    else list.push(listed);
  }
}

function sorted(map: Map<string, ListedAnnotation[]>): ReadonlyMap<string, readonly ListedAnnotation[]> {
  for (const list of map.values()) list.sort((a, b) => a.start - b.start);
  return map;
}
