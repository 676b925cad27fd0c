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

/** How far small insertions and deletions may move the end of a window against its beginning. */
const SLACK = 12;
const SLACK_SHARE = 0.12;

/** A candidate with this share of its weight has nothing to gain from a wider look. */
const WHOLE = 0.9;

/** The places of a text where a window may stand, the most evident first; none lies in another. */
export function candidatesOf(target: Locatable, window: QuoteWindow): readonly Candidate[] {
  const slack = SLACK + Math.ceil(window.codes.length * SLACK_SHARE);
  const laid = diagonalsOf(target.grams, window.codes).flatMap(({ near, wide }) => {
    const candidate = lay(target, window, widen(near, slack));
    const isWhole = candidate !== null && candidate.evidence.weight >= candidate.evidence.most * WHOLE;
    const isParted = wide.start < near.start || wide.end > near.end;
    return [candidate, isParted && !isWhole ? lay(target, window, widen(wide, slack)) : null];
  });
  const best = laid
    .filter((candidate) => candidate !== null)
    .sort((a, b) => b.evidence.weight - a.evidence.weight);
  return best.filter(({ codes }, index) => !best.slice(0, index).some((better) => overlap(better.codes, codes)));
}

function widen({ start, end }: Span, slack: number): Span {
  return { start: start - slack, end: end + slack };
}

function lay(target: Locatable, window: QuoteWindow, shifts: Span): Candidate | null {
  const alignment = align(window.codes, target.codes, shifts);
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

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** How many codes of a rival are there where a candidate is. */
export function codesOfRival(target: Locatable, rival: QuoteWindow, { candidate, window }: RivalPlace): number {
  const moved = window.quote.start - rival.quote.start;
  const slack = SLACK + Math.abs(rival.codes.length - window.codes.length);
  const { start, end } = candidate.shifts;
  return weigh(align(rival.codes, target.codes, { start: start + moved - slack, end: end + moved + slack }), rival).codes;
}

interface RivalPlace {
  readonly candidate: Candidate;
  readonly window: QuoteWindow;
}

/** How many codes of a window its rival has too. */
export function sharedWith(rival: QuoteWindow, window: QuoteWindow): number {
  const moved = rival.quote.start - window.quote.start;
  const slack = SLACK + Math.abs(rival.codes.length - window.codes.length);
  return weigh(align(window.codes, rival.codes, { start: moved - slack, end: moved + slack }), window).codes;
}
