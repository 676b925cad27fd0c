import type { StoredData } from '@/lib/domain/library/stored-data';
import { ALL_KEYS } from '@/lib/storage/library-source';
import type { LibrarySource, WrittenKeys } from '@/lib/storage/library-source';

/**
 * Reads the library where the page cannot open IndexedDB (a private window of Firefox): `read` asks the
 * background for all of it, again once something was written.
 */
export function messageSource(read: () => Promise<StoredData>): LibrarySource {
  let whole: Promise<StoredData> | null = null;
  const now = () => (whole ??= read());
  return {
    isDatabase: false,
    newestArticles: async (most) =>
      (await now()).articles.toSorted((a, b) => b.modified.localeCompare(a.modified)).slice(0, most),
    // A backup leaves them out, and so does this message.
    orphanIds: () => Promise.resolve(new Set()),
    articles: async function* () {
      yield (await now()).articles;
    },
    annotations: async function* () {
      yield (await now()).annotations;
    },
    articlesById: async (keys) => (await now()).articles.filter(({ id }) => isWritten(keys, id)),
    annotationsById: async (keys) => (await now()).annotations.filter(({ id }) => isWritten(keys, id)),
    annotationsOf: async (articleIds) =>
      (await now()).annotations.filter(({ articleId }) => articleIds.includes(articleId)),
    countReadings: async () => (await now()).readings.length,
    readings: async (addresses) => (await now()).readings.filter(({ address }) => addresses.includes(address)),
    addressesByTerm: async () => {
      const byTerm = new Map<string, string[]>();
      for (const { address, termIds } of (await now()).readings)
        for (const id of termIds) byTerm.set(id, [...(byTerm.get(id) ?? []), address]);
      return byTerm;
    },
    // Nothing tells such a page of writing: it reads all again when the reader comes back to it.
    follow: (onChange, signal) => {
      const readAgain = () => {
        if (document.visibilityState !== 'visible') return;
        whole = null;
        onChange({ articles: ALL_KEYS, annotations: ALL_KEYS });
      };
      document.addEventListener('visibilitychange', readAgain, { signal });
    },
  };
}

function isWritten({ keys, ranges }: WrittenKeys, id: string): boolean {
  return keys.includes(id) || ranges.some(([first, last]) => first <= id && id <= last);
}
