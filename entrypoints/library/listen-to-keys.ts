import { batch } from '@preact/signals';
import type { LibraryState } from './library-state';

/** Listens to the keys of the whole page: / goes to the search, x chooses a row, Esc steps back. */
export function listenToKeys(state: LibraryState): void {
  addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const target = event.target instanceof HTMLElement ? event.target : null;
    const isTyping = target?.matches('input:not([type=checkbox]), textarea, select') === true;
    if (event.key === '/' && !isTyping) {
      const search = document.querySelector<HTMLInputElement>('#search');
      if (search === null) return;
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === 'x' && !isTyping) {
      target?.closest('li')?.querySelector<HTMLInputElement>('.choice')?.click();
    } else if (event.key === 'ArrowDown' && target?.id === 'search') {
      event.preventDefault();
      document.querySelector<HTMLElement>('.virtual [data-row]')?.focus();
    } else if (event.key === 'Escape') stepBack(state);
  });
}

/** Takes back what was opened last: the export, what was chosen, what was looked for. */
function stepBack(state: LibraryState): void {
  batch(() => {
    if (state.isExportOpen.value) state.isExportOpen.value = false;
    else if (state.selected.value.size > 0) state.selected.value = new Set();
    else state.query.value = '';
  });
}
