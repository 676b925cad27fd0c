import type { Span } from '../text/span';
import type { Alignment } from './align';
import { isInRun } from './is-in-run';
import { keepsItsPlace } from './keeps-its-place';
import type { QuoteWindow } from './quote-window';

/** What speaks for a window standing where it was laid. */
export interface Evidence {
  /** Share of the quote that is there, 0 to 1. */
  readonly quote: number;
  /** Shares of the context before and after, near codes counting more; 0 where there is none. */
  readonly before: number;
  readonly after: number;
  /** All of it in codes of the quote, and what a standing untouched would have. */
  readonly weight: number;
  readonly most: number;
  /** How many codes of the context before, of the quote and of the context after are there, whatever they weigh. */
  readonly codes: readonly [before: number, quote: number, after: number];
  /** Whether what stands between the context on both sides may be the quote, however much of it was edited. */
  readonly keepsPlace: boolean;
}

/** What an equal code counts that stands alone among others: it may be there by chance. */
const ALONE = 0.3;
/** Codes of a quote beyond this many add nothing: so much is beyond chance. */
const ENOUGH = 40;
/** At this distance from the quote a code of its context counts half as much as beside it. */
const HALF = 16;
/** What context beyond the block counts: it comes and goes with what stands beside the block. */
const BEYOND_BLOCK = 0.5;

/** What each code put into the quote takes from its weight, and all of them at most. */
const PENALTY = 0.2;
const MOST_PENALTY = 20;

/** An insertion longer than this parts context from its quote. */
const PARTING = 12;
/** What context counts that is parted from its quote. */
const PARTED = 0.4;

/** Weighs an alignment of a window. */
export function weigh(alignment: Alignment, { quote, block }: Pick<QuoteWindow, 'quote' | 'block'>): Evidence {
  const { on } = alignment;
  const length = quote.end - quote.start;
  const before = weighContext(alignment, block, { from: quote.start - 1, step: -1 });
  const after = weighContext(alignment, block, { from: quote.end, step: 1 });
  let codes = 0;
  for (let index = quote.start; index < quote.end; index++) codes += supportOf(alignment, index);
  const share = length === 0 ? 0 : codes / length;
  const found = share * Math.min(length, ENOUGH) + before.found + after.found;
  return {
    quote: share,
    before: before.found / Math.max(1, before.most),
    after: after.found / Math.max(1, after.most),
    weight: found - Math.min(MOST_PENALTY, extraIn(on, quote) * PENALTY),
    most: Math.min(length, ENOUGH) + before.most + after.most,
    codes: [before.codes, codes, after.codes],
    keepsPlace: keepsItsPlace(alignment, quote),
  };
}

interface Context {
  readonly found: number;
  readonly most: number;
  readonly codes: number;
}

/** Weighs the context on one side of a quote, from beside it to its end. */
function weighContext(alignment: Alignment, block: Span, { from, step }: { from: number; step: 1 | -1 }): Context {
  const { on } = alignment;
  let last = on[from - step] ?? -1;
  let part = 1;
  let [found, most, codes] = [0, 0, 0];
  for (let index = from; index >= 0 && index < on.length; index += step) {
    const place = on[index] ?? -1;
    if (place !== -1) {
      if (last !== -1 && Math.abs(place - last) > PARTING) part *= PARTED;
      last = place;
    }
    const isBeyond = index < block.start || index >= block.end;
    const weight = (isBeyond ? BEYOND_BLOCK : 1) / (1 + Math.abs(index - from) / HALF);
    const support = part * supportOf(alignment, index);
    codes += support;
    found += weight * support;
    most += weight;
  }
  return { found, most, codes };
}

/** What a code counts: nothing unless it lies on its equal, little unless a neighbour of it does too. */
function supportOf(alignment: Alignment, index: number): number {
  if (alignment.equal[index] !== 1) return 0;
  return isInRun(alignment, index) ? 1 : ALONE;
}

/** How many codes of the text lie between those of the quote without belonging to it. */
function extraIn(on: Int32Array, { start, end }: Span): number {
  let last = -1;
  let extra = 0;
  for (let index = start; index < end; index++) {
    const place = on[index] ?? -1;
    if (place === -1) continue;
    if (last !== -1) extra += place - last - 1;
    last = place;
  }
  return extra;
}
