import type { Span } from '../text/span';
import { align } from './align';
import { SLACK } from './candidates';
import type { Candidate } from './candidates';
import { weigh } from './evidence';
import type { QuoteWindow } from './quote-window';

/** Codes of context by which a rival must be ahead on one side for that side to be the rival's, unless the quote itself says as much. */
const OF_THE_RIVAL = 6;

/** So much of the quote, and so many codes more of it than of the rival's, are the words themselves without any context. */
export const WHOLE_QUOTE = 0.9;
const OWN_WORDS = 3;

/** So many codes of a quote in order are there by no chance, however many of the others were edited. */
const BEYOND_CHANCE = 16;

/** A lead of this much needs no closer look. */
const SURE = 0.4;

/** Words much like those that are sought, prepared for comparison. */
export interface PreparedRival {
  readonly window: QuoteWindow;
  /** How many codes the sought window has in common with it. */
  readonly shared: number;
}

/** A place and the window that was laid there. */
export interface Laid {
  readonly window: QuoteWindow;
  readonly candidate: Candidate;
  readonly text: Uint16Array;
}

/**
 * By how much a place is liker to the words than to a rival, as a share of what tells the two apart: 1 at
 * the words' own place, -1 at the rival's, about 0 at a place that is neither. A place whose context on
 * one side is the rival's, as where the passage between two was cut out, is taken for the rival's.
 */
export function leadOver({ window: rival, shared }: PreparedRival, { window, candidate, text }: Laid): number {
  const own = candidate.evidence.codes;
  const apart = Math.max(1, window.codes.length - shared);
  const missing = window.codes.length - sum(own);
  const sure = (sum(own) - shared - 2 * missing) / apart;
  // A rival can have no more there than it shares with the words and what was put for those missing.
  if (missing < OF_THE_RIVAL && sure >= SURE) return sure;
  const shifts = shifted(candidate.shifts, window.quote.start - rival.quote.start, rival, window);
  const others = weigh(align(rival, text, shifts), rival).codes;
  const lead = own.map((codes, part) => codes - (others[part] ?? 0));
  const [before = 0, quote = 0, after = 0] = lead;
  const isOfTheRival = Math.min(before, after) <= -OF_THE_RIVAL && quote < OF_THE_RIVAL;
  if (isOfTheRival) return -1;
  const isOwnWords = candidate.evidence.quote >= WHOLE_QUOTE && quote >= OWN_WORDS;
  const isLong = own[1] >= BEYOND_CHANCE && quote > 0 && candidate.evidence.keepsPlace;
  // Much edited words cannot be ahead by what is no longer there.
  const there = isLong ? sum(own) / window.codes.length : 1;
  const share = sum(lead) / (apart * there);
  return isOwnWords ? Math.max(SURE, share) : share;
}

function shifted({ start, end }: Span, by: number, one: QuoteWindow, other: QuoteWindow): Span {
  const slack = SLACK + Math.abs(one.codes.length - other.codes.length);
  return { start: start + by - slack, end: end + by + slack };
}

/** The sum of the parts of a window that are there. */
function sum(parts: readonly number[]): number {
  return parts.reduce((total, one) => total + one, 0);
}
