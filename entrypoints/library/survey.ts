import { batch, computed, signal } from '@preact/signals';
import type { Bilingual } from '@/lib/domain/glossary/term';
import type { ReadingRecord } from '@/lib/domain/library/reading-record';
import type { LibrarySource } from '@/lib/storage/library-source';
import type { LibraryState } from './library-state';
import { loadTerms } from './load-terms';

export type Survey = ReturnType<typeof createSurvey>;

/** Readings fetched at a time, so that the page can draw between. */
const CHUNK = 200;

/** What the views across articles show: what the annotated articles say, read when the first of the views is opened. */
export function createSurvey(state: LibraryState, source: LibrarySource) {
  const readings = signal<readonly ReadingRecord[] | null>(null);
  const read = signal(0);
  let loadedFor: LibraryState['groups']['value'] | null = null;

  async function readAll(addresses: readonly string[]): Promise<readonly ReadingRecord[]> {
    const all: ReadingRecord[] = [];
    for (let from = 0; from < addresses.length; from += CHUNK) {
      all.push(...(await source.readings(addresses.slice(from, from + CHUNK))));
    }
    return all;
  }

  return {
    /** Null until they are read. */
    readings,
    /** How many articles were read, annotated or not. */
    read,
    /** Names of terms; of those that are in no glossary any more, their ids. */
    nameOf: computed(() => {
      const known = state.glossary.value;
      return (termId: string): Bilingual => known.get(termId)?.name ?? { zh: termId, en: '' };
    }),
    /** The page to open for the article at an address. */
    pageOf: (address: string): string =>
      readings.value?.find((reading) => reading.address === address)?.page ?? address,
    /** Reads what is shown, again if the library has changed since. */
    async load(): Promise<void> {
      const groups = state.groups.value;
      if (state.loaded.value !== 'all' || loadedFor === groups) return;
      loadedFor = groups;
      const [all, count] = await Promise.all([
        readAll(groups.map(({ article }) => article.address)),
        source.countReadings(),
        loadTerms(state, source),
      ]);
      batch(() => {
        readings.value = all;
        read.value = count;
      });
    },
  };
}
