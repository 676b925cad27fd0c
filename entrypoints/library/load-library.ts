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
/** How long the first list has at most to be drawn before more is done, in milliseconds. */
const DRAWN_WITHIN = 200;

/** What the first list shows: the articles worked on last, and the highlights whose words were not found. */
export interface FirstList {
  readonly groups: readonly ArticleGroup[];
  readonly orphans: ReadonlySet<string>;
}

/** Reads what the first list shows. */
export async function readFirstList(source: LibrarySource): Promise<FirstList> {
  const [records, orphans] = await Promise.all([source.newestArticles(FIRST_LIST), source.orphanIds()]);
  return { groups: await groupsFor(source, copiesOf(records)), orphans };
}

/** Reads the library, latest first, and shows what there is on the way: a first list at once, the rest in steps. */
export async function loadLibrary(
  state: LibraryState,
  source: LibrarySource,
  coming: Promise<FirstList> = readFirstList(source),
): Promise<void> {
  const first = await coming;
  batch(() => {
    state.groups.value = first.groups;
    state.orphans.value = first.orphans;
    state.loaded.value = 'newest';
  });
  // The list is drawn before anything else is begun; what is typed meanwhile is looked for right after.
  await new Promise((drawn) => requestIdleCallback(drawn, { timeout: DRAWN_WITHIN }));
  state.index.put(first.groups);
  if (state.words.value.length > 0) state.groups.value = [...first.groups];
  const groups: ArticleGroup[] = [];
  let shown = performance.now();
  for await (const block of source.isDatabase ? readInWorker() : readGroups(source)) {
    state.index.take(block);
    groups.push(...block.groups);
    if (performance.now() - shown < SHOWN_EVERY || groups.length < FIRST_LIST) continue;
    state.groups.value = [...groups];
    shown = performance.now();
  }
  state.index.keep(new Set(groups.map(({ id }) => id)));
  batch(() => {
    state.groups.value = groups.toSorted(latestFirst);
    state.loaded.value = 'all';
  });
}
