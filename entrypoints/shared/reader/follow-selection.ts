import type { Span } from '@/lib/domain/text/span';
import type { ShadowHost } from '@/lib/page/shadow-host';
import type { ReaderState } from './state';

/** A selection is offered the toolbar once it has not changed for this many milliseconds. */
const SETTLED = 60;

/** Offers the toolbar for a selection in the article, once it is made, and takes it back when it is gone. */
export function followSelection(state: ReaderState, host: ShadowHost, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPointerDown = false;
  const offer = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isPointerDown && !signal.aborted) state.selected.value = state.isReading.value ? selectedSpan(state) : null;
    }, SETTLED);
  };
  document.addEventListener('selectionchange', offer, { signal });
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target !== host.element) isPointerDown = true;
    },
    { capture: true, signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(
      type,
      () => {
        isPointerDown = false;
        offer();
      },
      { capture: true, signal },
    );
  }
}

/** The words of the article that are selected; null if none is. */
export function selectedSpan(state: ReaderState): Span | null {
  const selection = getSelection();
  const reading = state.reading.value;
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0 || reading === null) return null;
  const range = selection.getRangeAt(0);
  if (reading.root === null || !range.intersectsNode(reading.root)) return null;
  return reading.pageText.spanOf(range);
}
