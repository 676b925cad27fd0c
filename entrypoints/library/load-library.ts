import { batch } from '@preact/signals';
import { copiesOf } from '@/lib/domain/library/article-group';
import type { ArticleGroup } from '@/lib/domain/library/article-group';
import { latestFirst } from '@/lib/domain/library/latest-first';
import type { LibrarySource } from '@/lib/storage/library-source';
import type { LibraryState } from './library-state';
import { groupsFor } from './reading/groups-for';
import { readGroups } from './reading/read-groups';
import { readInWorker } from './reading/read-in-worker';

/** Articles read for the first list: more than a tall window shows. */
const FIRST_LIST = 24;
/** Between two showings of what has been read, in milliseconds. */
const SHOWN_EVERY = 400;

/** The articles worked on last, for a first list. */
export async function readNewest(source: LibrarySource): Promise<readonly ArticleGroup[]> {
  return groupsFor(source, copiesOf(await source.newestArticles(FIRST_LIST)));
}

/** Reads the library, latest first, and shows what there is on the way: a first list at once, the rest in steps. */
export async function loadLibrary(
  state: LibraryState,
  source: LibrarySource,
  coming: Promise<readonly ArticleGroup[]> = readNewest(source),
): Promise<void> {
  const newest = await coming;
  batch(() => {
    state.index.put(newest);
    state.groups.value = newest;
    state.loaded.value = 'newest';
  });
  state.orphans.value = await source.orphanIds();
  const groups: ArticleGroup[] = [];
  let shown = performance.now();
  for await (const read of source.isDatabase ? readInWorker() : readGroups(source)) {
    state.index.put(read);
    groups.push(...read);
    if (performance.now() - shown < SHOWN_EVERY || groups.length < FIRST_LIST) continue;
    state.groups.value = [...groups];
    shown = performance.now();
  }
  batch(() => {
    state.groups.value = groups.toSorted(latestFirst);
    state.loaded.value = 'all';
  });
}
