import { effect } from '@preact/signals-core';
import { spansNearViewport } from '@/lib/page/near-viewport';
import { visibleBox } from '@/lib/page/visible-box';
import type { ShadowHost } from '@/lib/page/shadow-host';
import { moveCard } from './card';
import type { ReaderState, RecommendingUnit } from './state';

/** How far left of its block a bar stands, in CSS pixels. */
const GAP = 8;

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
    const isOn = reading !== null && state.isReading.value && state.switches.value.recommendations;
    const all = state.recommendations.value;
    const near = isOn ? spansNearViewport(all, reading.pageText, innerHeight) : [];
    bars = new Map(near.map((unit) => [unit, bars.get(unit) ?? barOf(unit)]));
    for (const [unit, bar] of bars) if (reading !== null) place(bar, unit, reading);
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

  let isScheduled = false;
  const repaint = () => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      if (!signal.aborted) paint();
    });
  };
  const stop = effect(paint);
  addEventListener('scroll', repaint, { capture: true, passive: true, signal });
  addEventListener('resize', repaint, { passive: true, signal });
  signal.addEventListener('abort', () => {
    stop();
    layer.remove();
  });
}

type Reading = NonNullable<ReaderState['reading']['value']>;

function place(bar: HTMLElement, unit: RecommendingUnit, { pageText, article }: Reading): void {
  const range = pageText.rangeOf(unit);
  const block = article.blocks[unit.block];
  const blockRange = block === undefined ? null : pageText.rangeOf(block);
  const box = range === null ? null : visibleBox(range, window);
  bar.hidden = box === null || blockRange === null;
  if (box === null || blockRange === null) return;
  const left = Math.max(1, blockRange.getBoundingClientRect().left - GAP);
  bar.style.cssText = `left:${String(left)}px;top:${String(box.top + 2)}px;height:${String(box.bottom - box.top - 4)}px`;
}
