import type { Span } from '../text/span';
import type { Alignment } from './align';
import { isInRun } from './is-in-run';

/** What stands in the place of a quote may differ from it in length by this, and this share of it. */
const MORE_OR_LESS = 1;
const MORE_OR_LESS_SHARE = 0.1;
/** As near as this the context on either side must stand, in codes. */
const NEAR = 6;
/** The share of the quote's codes that must be there, one by one. */
const LEFT = 0.2;

/**
 * Whether a quote that was edited beyond recognition, as its surroundings were, still has its place: runs of its
 * context stand near on both sides, as far apart as they did, and some of its own codes in order between them.
 * Where a quote was deleted the context closes up, and where its sentence was written anew the context is gone too.
 */
export function keepsItsPlace({ on, equal }: Alignment, quote: Span): boolean {
  const before = nearestRun({ on, equal }, quote.start - 1, -1);
  const after = nearestRun({ on, equal }, quote.end, 1);
  if (before === null || after === null) return false;
  const apart = after - before;
  const apartNow = (on[after] ?? 0) - (on[before] ?? 0);
  const isAsLong = Math.abs(apartNow - apart) <= MORE_OR_LESS + (apart - 1) * MORE_OR_LESS_SHARE;
  const left = equal.subarray(quote.start, quote.end).reduce((sum, one) => sum + one, 0);
  return isAsLong && left > 0 && left >= (quote.end - quote.start) * LEFT;
}

/** The nearest code of the context that lies on its equal beside another that does. */
function nearestRun({ on, equal }: Alignment, from: number, step: 1 | -1): number | null {
  for (let index = from; Math.abs(index - from) <= NEAR && index >= 0 && index < on.length; index += step) {
    if (isInRun({ on, equal }, index)) return index;
  }
  return null;
}
