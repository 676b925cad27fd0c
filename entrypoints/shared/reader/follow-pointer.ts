import { mentionAt } from '@/lib/domain/glossary/mention-at';
import type { ShadowHost } from '@/lib/page/shadow-host';
import { offsetAtPoint } from '@/lib/page/offset-at-point';
import { createPassingGate } from '@/lib/page/pointer-speed';
import { moveCard } from './card';
import type { ReaderState } from './state';

/** Follows the pointer: resting on a mention opens its card, a tap does too, a click on a highlight edits it. */
export function followPointer(state: ReaderState, host: ShadowHost, signal: AbortSignal): void {
  const isPassing = createPassingGate();
  let lastScreen = '';

  const onMove = (event: PointerEvent) => {
    const screen = `${String(event.screenX)},${String(event.screenY)}`;
    const isPageMoving = screen === lastScreen;
    lastScreen = screen;
    if (event.pointerType === 'touch' || isPageMoving || event.buttons !== 0 || event.target === host.element) return;
    const passing = isPassing({ x: event.screenX, y: event.screenY, time: event.timeStamp });
    // On the way to the selection's toolbar no card may come between.
    const mention = state.selected.value === null ? mentionUnder(state, event) : null;
    moveCard(state, { type: 'over', mention, isPassing: passing });
  };

  const onClick = (event: MouseEvent) => {
    if (event.target === host.element || !event.isTrusted || event.button !== 0) return;
    const selection = getSelection();
    if (selection !== null && !selection.isCollapsed) return;
    if (event.target instanceof Element && event.target.closest('a[href], button, input, textarea, select') !== null)
      return;
    const ids = highlightsUnder(state, event);
    if (ids.length > 0) {
      moveCard(state, { type: 'close' });
      state.editing.value = { ids, index: 0, takesFocus: false };
      return;
    }
    state.editing.value = null;
    const mention = mentionUnder(state, event);
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (mention !== null && isTouch) moveCard(state, { type: 'open', mention });
    else if (mention === null && !state.hover.value.isPinned) moveCard(state, { type: 'close' });
  };

  document.addEventListener('pointermove', onMove, { capture: true, passive: true, signal });
  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('pointerleave', () => moveCard(state, { type: 'over', mention: null, isPassing: false }), {
    signal,
  });
}

function offsetUnder(state: ReaderState, { clientX, clientY }: MouseEvent): number | null {
  const reading = state.reading.value;
  if (reading === null || !state.isReading.value) return null;
  return offsetAtPoint(document, reading.pageText, clientX, clientY);
}

function mentionUnder(state: ReaderState, event: MouseEvent): number | null {
  if (!state.switches.value.marks || !state.isCurrent.value) return null;
  const offset = offsetUnder(state, event);
  return offset === null ? null : mentionAt(state.found.value.mentions, offset);
}

/** The highlights under the pointer, the shortest first: the one the reader most likely means. */
function highlightsUnder(state: ReaderState, event: MouseEvent): readonly string[] {
  const offset = offsetUnder(state, event);
  if (offset === null) return [];
  return [...state.located.value]
    .filter(([, { start, end }]) => start <= offset && offset < end)
    .sort(([, a], [, b]) => a.end - a.start - (b.end - b.start))
    .map(([id]) => id);
}
