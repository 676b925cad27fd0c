import type { Span } from '../text/span';
import type { QuoteWindow } from './quote-window';

/** How a window lies on a stretch of text. */
export interface Alignment {
  /** For each code of the window the place of the code it lies on, or -1 if it lies on none. */
  readonly on: Int32Array;
  /** For each code of the window 1 if it lies on its equal. */
  readonly equal: Uint8Array;
}

const SUBSTITUTION = 4;
const GAP = 3;
/** A long insertion costs this, however long it is: an advertisement, a sentence put in. */
const INSERTION = 26;
const BEYOND = 1 << 28;

const DIAGONAL = 1;
const MISSING = 2;
const EXTRA = 3;
const LONG = 4;
/** Flag of a step: the long insertion began here and did not come from the left. */
const OPENED = 8;

/**
 * Lays a window on a text where it costs least, anywhere with a shift between `shifts.start` and
 * `shifts.end` inclusive; the text before and after costs nothing. Needleman and Wunsch's recurrence with
 * free ends, within a band, and a second state for long insertions. Of equal ways the one that keeps
 * insertions out of the quote is taken.
 */
export function align(
  { codes: window, quote }: Pick<QuoteWindow, 'codes' | 'quote'>,
  text: Uint16Array,
  shifts: Span,
): Alignment {
  const middle = (quote.start + quote.end) >> 1;
  const width = shifts.end - shifts.start + 1;
  const steps = new Uint8Array(window.length * width);
  let previous = new Int32Array(width);
  let current = new Int32Array(width);
  for (let row = 0; row < window.length; row++) {
    const code = window[row] ?? 0;
    let long = BEYOND;
    for (let band = 0; band < width; band++) {
      // Cell (row, band) ends with the window's code `row` used and the text used up to and with `place`.
      const place = row + shifts.start + band;
      const isInside = place >= 0 && place < text.length;
      let cost = isInside ? (previous[band] ?? 0) + (text[place] === code ? 0 : SUBSTITUTION) : BEYOND;
      let step = DIAGONAL;
      const missing = band + 1 < width ? (previous[band + 1] ?? 0) + GAP : BEYOND;
      if (missing < cost) {
        cost = missing;
        step = MISSING;
      }
      if (band > 0 && isInside) {
        const left = current[band - 1] ?? BEYOND;
        if (left + GAP < cost || (left + GAP === cost && row >= middle)) {
          cost = left + GAP;
          step = EXTRA;
        }
        const isOpened = left + INSERTION < long;
        if (isOpened) long = left + INSERTION;
        if (long < cost) {
          cost = long;
          step = LONG;
        }
        if (isOpened) step |= OPENED;
      }
      current[band] = cost;
      steps[row * width + band] = step;
    }
    const used = previous;
    previous = current;
    current = used;
  }
  return trace(steps, { window, text, shifts, end: cheapest(previous) });
}

function cheapest(costs: Int32Array): number {
  let best = 0;
  for (let band = 1; band < costs.length; band++) if ((costs[band] ?? 0) < (costs[best] ?? 0)) best = band;
  return best;
}

interface Traced {
  readonly window: Uint16Array;
  readonly text: Uint16Array;
  readonly shifts: Span;
  readonly end: number;
}

function trace(steps: Uint8Array, { window, text, shifts, end }: Traced): Alignment {
  const width = shifts.end - shifts.start + 1;
  const on = new Int32Array(window.length).fill(-1);
  const equal = new Uint8Array(window.length);
  let band = end;
  for (let row = window.length - 1; row >= 0;) {
    const step = steps[row * width + band] ?? DIAGONAL;
    const kind = step & ~OPENED;
    if (kind === DIAGONAL) {
      const place = row + shifts.start + band;
      on[row] = place;
      equal[row] = text[place] === window[row] ? 1 : 0;
      row--;
    } else if (kind === MISSING) {
      row--;
      band++;
    } else if (kind === EXTRA) {
      band--;
    } else {
      while (((steps[row * width + band] ?? OPENED) & OPENED) === 0) band--;
      band--;
    }
  }
  return { on, equal };
}
