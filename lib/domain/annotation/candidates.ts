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

/** A gram that stands more often than this is not looked up first; nor more often than the other at all. */
const RARE = 8;
const COMMON = 48;
/** What makes a place evident: grams in common, what the next has of them at most, and the share of its weight. */
const EVIDENT_VOTES = 8;
const EVIDENT_LEAD = 0.5;
const EVIDENT = 0.75;

/** A candidate with this share of its weight has nothing to gain from a wider look. */
const WHOLE = 0.9;

/** The places of a text where a window may stand, the most evident first; none lies in another. */
export function candidatesOf(target: Locatable, window: QuoteWindow, { least, reach }: Search): readonly Candidate[] {
  const slack = slackOf(window);
  const laid = diagonalsOf(target.grams, window.codes, { common: COMMON, least }).flatMap(({ near, wide }) => {
    const candidate = lay(target, window, widen(near, slack));
    const isWhole = candidate !== null && candidate.evidence.weight >= candidate.evidence.most * WHOLE;
    const isParted = reach === 'wide' && (wide.start < near.start || wide.end > near.end);
    return [candidate, isParted && !isWhole ? lay(target, window, widen(wide, slack)) : null];
  });
  const best = laid.filter((candidate) => candidate !== null).sort((a, b) => b.evidence.weight - a.evidence.weight);
  return best.filter(({ codes }, index) => !best.slice(0, index).some((better) => doOverlap(better.codes, codes)));
}

/**
 * The one place where nearly all of a window stands, if one is so much likelier than any other that these
 * need no look; otherwise null. Much quicker than to look at all.
 */
export function evidentCandidate(target: Locatable, window: QuoteWindow): Candidate | null {
  const [best, second] = diagonalsOf(target.grams, window.codes, { common: RARE, least: 0 });
  if (best === undefined || best.votes < EVIDENT_VOTES || (second?.votes ?? 0) > best.votes * EVIDENT_LEAD) return null;
  const candidate = lay(target, window, widen(best.near, slackOf(window)));
  return candidate !== null && candidate.evidence.weight >= candidate.evidence.most * EVIDENT ? candidate : null;
}

function slackOf({ codes }: QuoteWindow): number {
  return SLACK + Math.ceil(codes.length * SLACK_SHARE);
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
