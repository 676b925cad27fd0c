import type { Span } from '../text/span';
import type { Alignment } from './align';
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
const PENALTY = 0.3;
const MOST_PENALTY = 8;

/** Weighs an alignment of a window. */
export function weigh({ on, equal }: Alignment, { quote, block }: Pick<QuoteWindow, 'quote' | 'block'>): Evidence {
  const support = (index: number): number => {
    if (equal[index] !== 1) return 0;
    const place = on[index] ?? 0;
    const hasLeft = equal[index - 1] === 1 && on[index - 1] === place - 1;
    const hasRight = equal[index + 1] === 1 && on[index + 1] === place + 1;
    return hasLeft || hasRight ? 1 : ALONE;
  };
  const codes: [number, number, number] = [0, 0, 0];
  const found = [0, 0, 0];
  const most = [0, 0, 0];
  for (let index = 0; index < on.length; index++) {
    const part = index < quote.start ? 0 : index < quote.end ? 1 : 2;
    const distance = part === 0 ? quote.start - 1 - index : part === 1 ? 0 : index - quote.end;
    const isBeyond = index < block.start || index >= block.end;
    const weight = (isBeyond ? BEYOND_BLOCK : 1) / (1 + distance / HALF);
    const supported = support(index);
    codes[part] += supported;
    found[part] = (found[part] ?? 0) + weight * supported;
    most[part] = (most[part] ?? 0) + weight;
  }
  const length = quote.end - quote.start;
  const [before = 0, , after = 0] = found;
  const [mostBefore = 0, , mostAfter = 0] = most;
  const share = length === 0 ? 0 : codes[1] / length;
  const extra = extraIn(on, quote);
  return {
    quote: share,
    before: mostBefore === 0 ? 0 : before / mostBefore,
    after: mostAfter === 0 ? 0 : after / mostAfter,
    weight: share * Math.min(length, ENOUGH) + before + after - Math.min(MOST_PENALTY, extra * PENALTY),
    most: Math.min(length, ENOUGH) + mostBefore + mostAfter,
    codes,
  };
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
