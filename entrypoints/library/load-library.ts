import { batch } from '@preact/signals';
import type { Annotation } from '@/lib/domain/annotation/annotation';
import { copiesOf, groupOf } from '@/lib/domain/library/article-group';
import type { ArticleCopies, ArticleGroup } from '@/lib/domain/library/article-group';
import { latestFirst } from '@/lib/domain/library/latest-first';
import { listedOf } from '@/lib/domain/library/listed-annotation';
import type { ArticleRecord } from '@/lib/domain/library/stored-data';
import type { LibrarySource } from '@/lib/storage/library-source';
import type { LibraryState } from './library-state';

/** Articles read for the first list: more than a tall window shows. */
const FIRST_LIST = 30;
/** Articles whose annotations are read at a time: well within a frame. */
const AT_A_TIME = 100;
/** Between two showings of what has been read, in milliseconds. */
const SHOWN_EVERY = 400;

/** Reads the library, latest first, and shows what there is on the way: a first list at once, the rest in steps. */
export async function loadLibrary(state: LibraryState, source: LibrarySource): Promise<void> {
  const newest = await groupsFor(source, copiesOf(await source.newestArticles(FIRST_LIST)));
  batch(() => {
    state.index.put(newest);
    state.groups.value = newest;
    state.loaded.value = 'newest';
  });
  state.orphans.value = await source.orphanIds();
  const articles: ArticleRecord[] = [];
  for await (const some of source.articles()) articles.push(...some);
  const all = copiesOf(articles);
  const groups: ArticleGroup[] = [];
  let shown = performance.now();
  const readFrom = (at: number) => groupsFor(source, all.slice(at, at + AT_A_TIME));
  let coming = readFrom(0);
  for (let at = 0; at < all.length; at += AT_A_TIME) {
    const read = await coming;
    // The next are on their way while these are made ready.
    coming = readFrom(at + AT_A_TIME);
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

/** The articles with what the reader made of them; those of which nothing was made are left out. */
export async function groupsFor(
  source: LibrarySource,
  articles: readonly ArticleCopies[],
): Promise<readonly ArticleGroup[]> {
  const records = articles.flatMap(({ article, copies }) => [article, ...copies]);
  const annotations = await source.annotationsOf(records.map(({ id }) => id));
  const byArticle = Map.groupBy(annotations, ({ articleId }) => articleId);
  const listed = (id: string) => (byArticle.get(id) ?? []).flatMap(listedAnnotation);
  return articles.flatMap((one) => {
    const group = groupOf(
      one,
      [one.article, ...one.copies].flatMap(({ id }) => listed(id)),
    );
    return group === null ? [] : [group];
  });
}

function listedAnnotation(annotation: Annotation) {
  const listed = listedOf(annotation);
  return listed === null ? [] : [listed];
}
