import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { ShadowHost } from '@/lib/page/shadow-host';
import { moveCard } from './card';
import type { ReaderActions } from './reader-actions';
import type { ReaderState } from './state';

/**
 * Keys while something of the reader's is open: Enter opens the mention the keyboard stands on, Esc
 * closes what is open, and with the toolbar open 1–4, N, C and M do what its buttons do; Alt+Shift+R marks
 * recommendations, or no longer. No key is taken
 * from the page otherwise, nor while the reader types.
 */
export function followKeys(state: ReaderState, host: ShadowHost, actions: ReaderActions, signal: AbortSignal): void {
  const onPageKey = (event: KeyboardEvent) => {
    // A page's script must not write with the reader's keys.
    if (!event.isTrusted || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.altKey) return take(event, event.shiftKey && event.code === 'KeyR' && toggle());
    if (event.target === host.element || isEditable(event.target)) return;
    take(event, event.key === 'Escape' ? actions.dismiss() : handle(event.key));
  };
  // Keys typed in our interface arrive as copies inside the shadow root: see guard-typing.ts.
  const onOwnKey = (event: Event) => {
    const isComposing = 'isComposing' in event && event.isComposing === true;
    if ('key' in event && event.key === 'Escape' && !isComposing) take(event, actions.dismiss());
  };
  const take = (event: Event, isHandled: boolean) => {
    if (!isHandled) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const toggle = (): boolean => {
    if (!state.isReading.value) return false;
    actions.toggleRecommendations();
    return true;
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
    else if (key === 'm') void actions.markAsRecommendation();
    else return false;
    return true;
  };

  addEventListener('keydown', onPageKey, { capture: true, signal });
  host.root.addEventListener('keydown', onOwnKey, { signal });
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
