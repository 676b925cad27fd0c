import type { Span } from '../text/span';
import { GRAM, hashAt } from './grams';
import type { Grams } from './grams';

/** A stretch of the text that shares much with a window: where the window's first code would stand, and how much. */
export interface Diagonal {
  /** Place of the window's first code in the text, in codes; may lie before the text. */
  readonly at: number;
  /** How many grams of the window stand near it. */
  readonly votes: number;
  /** Lowest and highest shift of the grams that were counted. */
  readonly near: Span;
  /** The same with those that an insertion could have parted from them. */
  readonly wide: Span;
}

/** Looked up where there is nothing rarer; beyond it a gram is no help. */
const VERY_COMMON = 2048;
/** Shifts this near one another are one place: what small insertions and deletions move. */
const WIDTH = 12;
/** An insertion up to this long may stand between two parts of one place, in codes. */
const LONGEST_INSERTION = 160;
const MOST = 14;
/** Fewer grams in common than this are chance, where any place has more. */
const FEWEST = 3;

/** Which places are wanted. */
export interface Wanted {
  /** Grams that stand more often than this tell little and cost much; passed over while there are rarer ones. */
  readonly common: number;
  /** The share of the votes of the best place that a place must have. */
  readonly least: number;
}

/** The places of the text that share most grams with a window, best first. */
export function diagonalsOf(grams: Grams, window: Uint16Array, { common, least }: Wanted): readonly Diagonal[] {
  let shifts = shiftsOf(grams, window, common);
  if (shifts.length === 0) shifts = shiftsOf(grams, window, VERY_COMMON);
  const peaks = peaksOf(shifts.sort());
  const best = peaks[0]?.votes ?? 0;
  const fewest = Math.max(Math.min(FEWEST, best), best * least);
  return peaks.filter(({ votes }) => votes >= fewest).map((peak) => widened(peak, peaks));
}

function shiftsOf({ starts, places, mask }: Grams, window: Uint16Array, common: number): Int32Array {
  const shifts: number[] = [];
  for (let at = 0; at + GRAM <= window.length; at++) {
    const hash = hashAt(window, at, mask);
    const first = starts[hash] ?? 0;
    const last = starts[hash + 1] ?? 0;
    if (last - first > common) continue;
    for (let index = first; index < last; index++) shifts.push((places[index] ?? 0) - at);
  }
  return Int32Array.from(shifts);
}

function peaksOf(shifts: Int32Array): readonly Diagonal[] {
  const votes = new Int32Array(shifts.length);
  for (let from = 0, to = 0; from < shifts.length; from++) {
    while (to < shifts.length && (shifts[to] ?? 0) - (shifts[from] ?? 0) <= WIDTH) to++;
    votes[from] = to - from;
  }
  const peaks: Diagonal[] = [];
  while (peaks.length < MOST) {
    let best = -1;
    for (let from = 0; from < votes.length; from++) if ((votes[from] ?? 0) > (votes[best] ?? 0)) best = from;
    const count = votes[best] ?? 0;
    if (best === -1 || count === 0) break;
    const low = shifts[best] ?? 0;
    const high = shifts[best + count - 1] ?? low;
    const near = { start: low, end: high };
    peaks.push({ at: shifts[best + (count >> 1)] ?? low, votes: count, near, wide: near });
    for (let from = 0; from < votes.length; from++) {
      const shift = shifts[from] ?? 0;
      if (shift >= low - WIDTH && shift <= high + WIDTH) votes[from] = 0;
    }
  }
  return peaks;
}

/** Takes in the peaks that an insertion could have parted from this one. */
function widened(peak: Diagonal, peaks: readonly Diagonal[]): Diagonal {
  const parts = peaks.filter(({ at }) => Math.abs(at - peak.at) <= LONGEST_INSERTION);
  const start = Math.min(...parts.map(({ near }) => near.start));
  const end = Math.max(...parts.map(({ near }) => near.end));
  return { ...peak, wide: { start, end } };
}
