import { effect } from '@preact/signals-core';
import { followView } from '@/lib/page/follow-view';
import { spansNearViewport } from '@/lib/page/near-viewport';
import type { ShadowHost } from '@/lib/page/shadow-host';
import { moveCard } from './card';
import { placeBars } from './place-bars';
import type { ReaderState, RecommendingUnit } from './state';

/**
 * Draws a bar in the margin beside each recommendation near the window, its strength by width and dashes.
 * Resting on a bar opens the recommendation's card. Bars are measured anew with every scroll, so that inner
 * scrollers and CSS zoom need no knowledge here, and kept while they are near, so that the pointer stays on one.
 */
export function markMargin(state: ReaderState, host: ShadowHost, signal: AbortSignal): void {
  const layer = document.createElement('div');
  host.root.append(layer);
  let bars = new Map<RecommendingUnit, HTMLElement>();

  const paint = () => {
    const reading = state.reading.value;
    const isOn =
      reading !== null && state.isReading.value && state.isCurrent.value && state.switches.value.recommendations;
    const all = state.recommendations.value;
    const near = isOn ? spansNearViewport(all, reading.pageText, innerHeight) : [];
    bars = new Map(near.map((unit) => [unit, bars.get(unit) ?? barOf(unit)]));
    if (reading !== null) placeBars(bars, reading);
    layer.replaceChildren(...bars.values());
  };
  const barOf = (unit: RecommendingUnit) => {
    const bar = document.createElement('i');
    bar.className = unit.recommendation.strength;
    const over = (isOver: boolean) => {
      const index = state.found.value.mentions.length + state.recommendations.value.indexOf(unit);
      moveCard(state, { type: 'over', mention: isOver ? index : null, isPassing: true });
    };
    bar.addEventListener('pointerenter', () => over(true));
    bar.addEventListener('pointerleave', () => over(false));
    return bar;
  };

  const stop = effect(paint);
  followView(paint, signal);
  signal.addEventListener('abort', () => {
    stop();
    layer.remove();
  });
}
