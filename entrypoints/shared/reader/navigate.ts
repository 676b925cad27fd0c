import type { Mention } from '@/lib/domain/glossary/mention';
import type { Span } from '@/lib/domain/text/span';
import { isInWindow } from '@/lib/page/is-in-window';
import { firstBelow } from '@/lib/page/near-viewport';
import { scrollToRange } from '@/lib/page/scroll-to-range';
import { flash } from './paint-marks';
import type { ReaderState } from './state';

/** Scrolls a span into the middle of the window, if it is outside it, and lets it flash. */
export function goTo(state: ReaderState, span: Span, signal: AbortSignal): void {
  const range = state.reading.value?.pageText.rangeOf(span) ?? null;
  if (range === null) return;
  scrollToRange(range, window);
  flash(state, span, signal);
}

/** Moves the keyboard's place to the next or previous mention, from where it stands or from what is in the window. */
export function stepMention(state: ReaderState, direction: 1 | -1): Mention | null {
  const { mentions } = state.found.value;
  if (mentions.length === 0) return null;
  const from = state.current.value ?? (direction === 1 ? firstInWindow(state) - 1 : firstInWindow(state));
  const index = (from + direction + mentions.length) % mentions.length;
  state.current.value = index;
  const mention = mentions[index] ?? null;
  const range = mention === null ? null : (state.reading.value?.pageText.rangeOf(mention) ?? null);
  if (range !== null && !isInWindow(range, window)) scrollToRange(range, window);
  return mention;
}

/** The index of the next mention of a term after the keyboard's place, round and round; null if it has none. */
export function nextMentionOf(state: ReaderState, termId: string, from: number, direction: 1 | -1): number | null {
  const { mentions } = state.found.value;
  for (let step = 1; step <= mentions.length; step++) {
    const index = (from + direction * step + mentions.length * 2) % mentions.length;
    if (mentions[index]?.termId === termId) return index;
  }
  return null;
}

function firstInWindow(state: ReaderState): number {
  const { mentions } = state.found.value;
  const pageText = state.reading.value?.pageText;
  const index = pageText === undefined ? 0 : firstBelow(mentions, pageText, 1);
  return index < mentions.length ? index : 0;
}

/** The index of the first unit that ends below the top of the window, null where there is none. */
export function unitInView(state: ReaderState): number | null {
  const { units } = state.found.value;
  const pageText = state.reading.value?.pageText;
  const index = pageText === undefined ? units.length : firstBelow(units, pageText, 1);
  return index < units.length ? index : null;
}
