import { batch } from '@preact/signals';
import { copiesOf } from '@/lib/domain/library/article-group';
import { latestFirst } from '@/lib/domain/library/latest-first';
import type { LibraryChange, LibrarySource, WrittenKeys } from '@/lib/storage/library-source';
import type { LibraryState } from './library-state';
import { loadLibrary } from './load-library';
import { groupsFor } from './reading/groups-for';

/** More records written at once are not worth looking for one by one. */
const MOST_KEYS = 3000;
/** How long changes are gathered before they are read, in milliseconds. */
const GATHER = 60;

/** Keeps what is shown in step with what is written, here and elsewhere, until the signal aborts. */
export function followLibrary(
  state: LibraryState,
  source: LibrarySource,
  onChange: () => void,
  signal: AbortSignal,
): void {
  let waiting: LibraryChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const apply = async () => {
    const changes = waiting;
    waiting = [];
    await catchUp(state, source, changes);
    onChange();
  };
  source.follow((change) => {
    waiting.push(change);
    clearTimeout(timer);
    timer = setTimeout(() => void apply(), GATHER);
  }, signal);
}

async function catchUp(state: LibraryState, source: LibrarySource, changes: readonly LibraryChange[]): Promise<void> {
  const articles = together(changes.map((change) => change.articles));
  const annotations = together(changes.map((change) => change.annotations));
  const isMuch = articles.keys.length + annotations.keys.length > MOST_KEYS;
  if (isMuch || articles.ranges.length > 0 || annotations.ranges.length > 0 || state.loaded.value !== 'all') {
    await loadLibrary(state, source);
    return;
  }
  const written = await source.annotationsById(annotations);
  const gone = new Set(annotations.keys.filter((key) => !written.some(({ id }) => id === key)));
  const ids = new Set([...articles.keys, ...written.map(({ articleId }) => articleId)]);
  for (const group of state.groups.value) {
    const records = [group.article, ...group.copies];
    const isTouched = records.some(({ id }) => ids.has(id)) || group.annotations.some(({ id }) => gone.has(id));
    if (isTouched) for (const { id, joinedTo } of records) ids.add(joinedTo ?? id).add(id);
  }
  const records = await source.articlesById({ keys: [...ids], ranges: [] });
  // Of a copy joined elsewhere, the article it was joined to changes too.
  const leads = records.flatMap(({ joinedTo }) => (joinedTo === null || ids.has(joinedTo) ? [] : [joinedTo]));
  const all = [...records, ...(await source.articlesById({ keys: leads, ranges: [] }))];
  show(state, new Set([...ids, ...leads]), await groupsFor(source, copiesOf(all)));
  state.orphans.value = await source.orphanIds();
}

/** Puts articles in the place of those that had their records. */
function show(state: LibraryState, touched: ReadonlySet<string>, groups: Awaited<ReturnType<typeof groupsFor>>): void {
  const kept = state.groups.value.filter(({ id }) => !touched.has(id));
  const now = new Set(groups.map(({ id }) => id));
  for (const id of touched) if (!now.has(id)) state.index.remove(id);
  state.index.put(groups);
  batch(() => {
    state.groups.value = [...groups, ...kept].sort(latestFirst);
  });
}

function together(written: readonly WrittenKeys[]): WrittenKeys {
  return {
    keys: [...new Set(written.flatMap(({ keys }) => keys))],
    ranges: written.flatMap(({ ranges }) => ranges),
  };
}
