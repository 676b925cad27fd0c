import { Dexie } from 'dexie';
import type { EntityTable, ObservabilitySet } from 'dexie';
import type { Database } from './database';
import type { LibraryChange, LibrarySource, WrittenKeys } from './library-source';
import { writtenKeys } from './written-keys';

/** Records read at a time: as many as are unpacked well within a frame. */
const AT_A_TIME = 500;

/** Reads the library from IndexedDB. */
export function databaseSource(database: Database): LibrarySource {
  const { articles, annotations, readings } = database;
  return {
    countArticles: () => articles.count(),
    newestArticles: async (most) => {
      const all = await articles.toArray();
      return all.sort((a, b) => b.modified.localeCompare(a.modified)).slice(0, most);
    },
    articles: () => inBatches(articles),
    annotations: () => inBatches(annotations),
    articlesById: (keys) => byKeys(articles, keys),
    annotationsById: (keys) => byKeys(annotations, keys),
    annotationsOf: async (articleIds) => {
      const found = await Promise.all(articleIds.map((id) => annotations.where('articleId').equals(id).toArray()));
      return found.flat();
    },
    readings: async (addresses) => (await readings.bulkGet([...addresses])).filter((reading) => reading !== undefined),
    addressesByTerm: async () => {
      const keys = await readings.orderBy('termIds').uniqueKeys();
      const terms = keys.filter((key) => typeof key === 'string');
      const addresses = await Promise.all(terms.map((term) => readings.where('termIds').equals(term).primaryKeys()));
      return new Map(terms.map((term, index) => [term, addresses[index] ?? []]));
    },
    follow: (onChange, signal) => {
      const tell = (parts: ObservabilitySet) => {
        const change = changeIn(parts, database.name);
        if (change !== null) onChange(change);
      };
      Dexie.on('storagemutated', tell);
      signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(tell));
    },
  };
}

async function* inBatches<T extends { readonly id: string }>(
  table: EntityTable<T, 'id'>,
): AsyncGenerator<readonly T[]> {
  let after = '';
  for (;;) {
    const batch: T[] = await table.where(':id').above(after).limit(AT_A_TIME).toArray();
    const last = batch.at(-1);
    if (last === undefined) return;
    yield batch;
    if (batch.length < AT_A_TIME) return;
    after = last.id;
  }
}

async function byKeys<T extends { readonly id: string }>(
  table: EntityTable<T, 'id'>,
  { keys, ranges }: WrittenKeys,
): Promise<readonly T[]> {
  const single = await table
    .where(':id')
    .anyOf([...keys])
    .toArray();
  const ranged = await Promise.all(
    ranges.map(([first, last]) => table.where(':id').between(first, last, true, true).toArray()),
  );
  return [...single, ...ranged.flat()];
}

function changeIn(parts: ObservabilitySet, database: string): LibraryChange | null {
  const of = (table: string) => writtenKeys(parts[`idb://${database}/${table}/`] ?? parts['all'] ?? null);
  const change = { articles: of('articles'), annotations: of('annotations') };
  return isEmpty(change.articles) && isEmpty(change.annotations) ? null : change;
}

function isEmpty({ keys, ranges }: WrittenKeys): boolean {
  return keys.length === 0 && ranges.length === 0;
}
