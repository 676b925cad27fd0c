import { batch } from '@preact/signals-core';
import { hover } from '@/lib/page/hover';
import type { HoverEvent } from '@/lib/page/hover';
import type { ReaderState } from './state';

/** Moves the card on by one event, and runs the timer the new state asks for. */
export function moveCard(state: ReaderState, event: HoverEvent): void {
  const before = state.hover.value;
  const after = hover(before, event);
  if (after === before) return;
  batch(() => {
    state.hover.value = after;
    if (after.shown !== before.shown) state.trail.value = [];
  });
  const pending = after.pending;
  if (pending !== null && pending.token !== before.pending?.token) {
    setTimeout(() => moveCard(state, { type: 'elapsed', token: pending.token }), pending.delay);
  }
}
