import type { Span } from '../text/span';
import { align } from './align';
import type { Alignment } from './align';
import { diagonalsOf } from './diagonals';
import { weigh } from './evidence';
import type { Evidence } from './evidence';
import type { Locatable } from './locatable';
import type { QuoteWindow } from './quote-window';

/** A place where a quote may stand. */
export interface Candidate {
  /** The codes of the text from the quote's first to its last. */
  readonly codes: Span;
  readonly evidence: Evidence;
  /** The lowest and the highest shift of a code of the window that lies on the text. */
  readonly shifts: Span;
}

/** What is looked for. */
export interface Search {
  /** The share of what the best place has in common with the window that a place must have to be looked at. */
  readonly least: number;
  /** Whether the words may have been parted by a long insertion. */
  readonly reach: 'near' | 'wide';
}

/** How far small insertions and deletions may move the end of a window against its beginning. */
export const SLACK = 12;
const SLACK_SHARE = 0.12;

/** A candidate with this share of its weight has nothing to gain from a wider look. */
const WHOLE = 0.9;

/**
 * The places of a text where a window may stand, the most evident first; none lies in another.
 */
export function candidatesOf(target: Locatable, window: QuoteWindow, { least, reach }: Search): readonly Candidate[] {
  const slack = SLACK + Math.ceil(window.codes.length * SLACK_SHARE);
  const laid = diagonalsOf(target.grams, window.codes, least).flatMap(({ near, wide }) => {
    const candidate = lay(target, window, widen(near, slack));
    const isWhole = candidate !== null && candidate.evidence.weight >= candidate.evidence.most * WHOLE;
    const isParted = reach === 'wide' && (wide.start < near.start || wide.end > near.end);
    return [candidate, isParted && !isWhole ? lay(target, window, widen(wide, slack)) : null];
  });
  const best = laid
    .filter((candidate) => candidate !== null)
    .sort((a, b) => b.evidence.weight - a.evidence.weight);
  return best.filter(({ codes }, index) => !best.slice(0, index).some((better) => doOverlap(better.codes, codes)));
}

function widen({ start, end }: Span, slack: number): Span {
  return { start: start - slack, end: end + slack };
}

function lay(target: Locatable, window: QuoteWindow, shifts: Span): Candidate | null {
  const alignment = align(window, target.codes, shifts);
  const codes = codesUnder(alignment, window.quote);
  return codes === null ? null : { codes, evidence: weigh(alignment, window), shifts: shiftsOf(alignment) };
}

function shiftsOf({ on }: Alignment): Span {
  let start = Infinity;
  let end = -Infinity;
  on.forEach((place, index) => {
    if (place === -1) return;
    start = Math.min(start, place - index);
    end = Math.max(end, place - index);
  });
  return { start, end };
}

/** The codes of the text that a stretch of the window lies on, from the first to the last. */
function codesUnder({ on }: Alignment, { start, end }: Span): Span | null {
  const under = on.subarray(start, end).filter((place) => place !== -1);
  const [first, last] = [under[0], under.at(-1)];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}

/** Whether two spans share a character. */
export function doOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
