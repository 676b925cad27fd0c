import { batch } from '@preact/signals';
import type { Grouping } from '@/lib/domain/library/sections';
import type { LibrarySource } from '@/lib/storage/library-source';
import type { LibraryState } from './library-state';
import { loadLibrary } from './load-library';
import { loadTerms } from './load-terms';

export type LibraryActions = ReturnType<typeof createLibraryActions>;

/** What the library page does. */
export function createLibraryActions(state: LibraryState, source: LibrarySource) {
  return {
    async load(): Promise<void> {
      try {
        await loadLibrary(state, source);
      } catch (error) {
        state.problem.value = { code: 'storage-unavailable', detail: error instanceof Error ? error.message : '' };
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
  };
}
