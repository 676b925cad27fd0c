import { Dexie } from 'dexie';
import type { EntityTable, ObservabilitySet } from 'dexie';
import type { Annotation } from '@/lib/domain/annotation/annotation';
import type { Database } from './database';
import { ALL_KEYS } from './library-source';
import type { LibraryChange, LibrarySource, WrittenKeys } from './library-source';
import { writtenKeys } from './written-keys';

/** Records read at a time: as many as are unpacked well within a frame. */
const AT_A_TIME = 500;

/** Reads the library from IndexedDB. */
export function databaseSource(database: Database): LibrarySource {
  const { articles, annotations, readings, orphans } = database;
  return {
    isDatabase: true,
    newestArticles: (most) => articles.orderBy('modified').reverse().limit(most).toArray(),
    orphanIds: async () => new Set(await orphans.toCollection().primaryKeys()),
    articles: () => inBatches(articles),
    annotations: () => inBatches(annotations),
    articlesById: (keys) => byKeys(articles, keys),
    annotationsById: (keys) => byKeys(annotations, keys),
    annotationsOf: async (articleIds) => {
      const index = database.backendDB().transaction('annotations').objectStore('annotations').index('articleId');
      const found = await Promise.all(articleIds.map((id) => allOf<Annotation>(index, id)));
      return found.flat();
    },
    countReadings: () => readings.count(),
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
      // What the browser cleared, nobody has written.
      database.onClosedByBrowser(() => {
        if (!signal.aborted) onChange({ articles: ALL_KEYS, annotations: ALL_KEYS });
      });
      signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(tell));
    },
  };
}

/** All records with a key: past Dexie, which takes half as long again where 10,000 articles are asked for. */
function allOf<T>(index: IDBIndex, key: string): Promise<readonly T[]> {
  return new Promise((resolve, reject) => {
    // The table holds what its type says: it is written in one place.
    const request: IDBRequest<T[]> = index.getAll(key);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('annotations cannot be read')));
  });
}

async function* inBatches<T extends { readonly id: string }>(
  table: EntityTable<T, 'id'>,
): AsyncGenerator<readonly T[]> {
  const readAfter = (id: string): Promise<T[]> => table.where(':id').above(id).limit(AT_A_TIME).toArray();
  let coming = readAfter('');
  for (;;) {
    const batch = await coming;
    const last = batch.length < AT_A_TIME ? undefined : batch.at(-1);
    // The next are on their way while these are made use of.
    if (last !== undefined) coming = readAfter(last.id);
    if (batch.length > 0) yield batch;
    if (last === undefined) return;
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
