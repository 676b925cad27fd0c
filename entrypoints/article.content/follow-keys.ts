import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { ShadowHost } from '@/lib/page/shadow-host';
import { moveCard } from './card';
import type { ReaderActions } from './reader-actions';
import type { ReaderState } from './state';

/**
 * Keys while something of the reader's is open: Enter opens the mention the keyboard stands on, Esc
 * closes what is open, and with the toolbar open 1–4, N and C do what its buttons do. No key is taken
 * from the page otherwise, nor while the reader types.
 */
export function followKeys(state: ReaderState, host: ShadowHost, actions: ReaderActions, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOurs = event.target === host.element;
    if (!isOurs && isEditable(event.target)) return;
    const handled = event.key === 'Escape' ? actions.dismiss() : !isOurs && handle(event.key);
    if (!handled) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const handle = (key: string): boolean => {
    const span = state.selected.value;
    if (span !== null) return handleToolbarKey(key.toLowerCase());
    const { current } = state;
    if (key !== 'Enter' || current.value === null) return false;
    actions.openWithFocus(() => moveCard(state, { type: 'open', mention: current.value ?? 0 }));
    return true;
  };

  const handleToolbarKey = (key: string): boolean => {
    const colour = COLOURS[Number(key) - 1];
    if (colour !== undefined) actions.highlightSelection(colour, 'done');
    else if (key === 'n') actions.highlightSelection(actions.lastColour(), 'edit');
    else if (key === 'c') actions.copySelection();
    else return false;
    return true;
  };

  addEventListener('keydown', onKey, { capture: true, signal });
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
