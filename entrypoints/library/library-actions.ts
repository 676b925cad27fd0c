import { batch } from '@preact/signals';
import type { Locale } from '@/components/locale';
import type { Grouping } from '@/lib/domain/library/sections';
import type { ExportFormatId } from '@/lib/export/formats';
import { exportTemplate } from '@/lib/storage/export-template';
import { ask } from '@/lib/messages/ask';
import type { LibrarySource } from '@/lib/storage/library-source';
import { storageProblemOf } from '@/lib/storage/problem-of';
import { readSettings } from '@/lib/storage/settings';
import { download } from '../shared/download';
import type { ExportJob, LibraryChoice } from '../shared/export/export-job';
import { localTime } from '../shared/local-time';
import { createBulkChanges } from './change-many';
import { exportLibrary } from './export-library';
import type { LibraryState } from './library-state';
import { loadLibrary } from './load-library';
import type { FirstList } from './load-library';
import { loadTerms } from './load-terms';
import { UnreadLibraryError } from './unread-library-error';

export type LibraryActions = ReturnType<typeof createLibraryActions>;

/** What the library page does. */
export function createLibraryActions(state: LibraryState, source: LibrarySource, locale: Locale) {
  const saveExport = async (
    format: ExportFormatId,
    chosen: Pick<LibraryChoice, 'articles' | 'annotations'>,
  ): Promise<void> => {
    state.exporting.value = { type: 'busy', done: 0, all: 0 };
    try {
      const job: ExportJob<LibraryChoice> = {
        what: { type: 'library', exported: localTime(new Date()), ...chosen },
        format,
        language: locale.language,
        colourNames: (await readSettings()).colourNames,
        template: await exportTemplate(),
      };
      const { name, file } = await exportLibrary(job, source, (done, all) => {
        state.exporting.value = { type: 'busy', done, all };
      });
      download(name, file);
      state.exporting.value = { type: 'done', detail: name };
    } catch (error) {
      state.exporting.value = { type: 'failed', detail: error instanceof Error ? error.message : String(error) };
    }
  };
  /** Reads all that is kept of an article, for its own view. */
  const open = async (id: string): Promise<void> => {
    const joined = state.groups.value.find((group) => group.id === id)?.copies ?? [];
    const records = await source.articlesById({ keys: [id, ...joined.map((copy) => copy.id)], ranges: [] });
    const article = records.find((record) => record.id === id);
    if (article === undefined) {
      state.opened.value = null;
      return;
    }
    const copies = records.filter((record) => record !== article);
    const [annotations, readings] = await Promise.all([
      source.annotationsOf(records.map((record) => record.id)),
      source.readings(records.map(({ address }) => address)),
      state.glossary.value.size === 0 ? loadTerms(state, source) : null,
    ]);
    state.opened.value = {
      copies: { article, copies },
      annotations: annotations.filter(({ deleted }) => deleted === null),
      reading: readings[0] ?? null,
    };
  };
  const setSample = async (name: 'addSample' | 'removeSample'): Promise<void> => {
    const set = await ask(name, {});
    state.problem.value = set.ok ? null : set.problem;
  };
  return {
    ...createBulkChanges(state, locale),
    /** Reads the library; its first list is on its way. */
    async load(first: Promise<FirstList>): Promise<void> {
      try {
        await loadLibrary(state, source, first);
      } catch (error) {
        state.problem.value =
          error instanceof UnreadLibraryError
            ? error.problem
            : { code: storageProblemOf(error), detail: error instanceof Error ? error.message : String(error) };
      }
    },
    /** Groups the list; by terms, once it is known which articles name which. */
    async groupBy(grouping: Grouping): Promise<void> {
      if (grouping === 'term') await loadTerms(state, source);
      batch(() => {
        state.closed.value = new Set();
        state.grouping.value = grouping;
      });
    },
    open,
    /** Reads the article in view again, after something was written. */
    async openAgain(): Promise<void> {
      const id = state.opened.value?.copies.article.id;
      if (id !== undefined) await open(id);
    },
    addSample: () => setSample('addSample'),
    removeSample: () => setSample('removeSample'),
    /** Hands the reader a file of some annotations, of articles as a whole, or of the whole library. */
    export: saveExport,
  };
}
