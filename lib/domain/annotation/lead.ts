import type { Span } from '../text/span';
import { align } from './align';
import { SLACK } from './candidates';
import type { Candidate } from './candidates';
import { weigh } from './evidence';
import type { Evidence } from './evidence';
import type { QuoteWindow } from './quote-window';

/** Codes of context by which a rival must be ahead on one side for that side to be the rival's, unless the quote itself says as much. */
const OF_THE_RIVAL = 6;

/**
 * By how much a place is liker to the words than to a rival, as a share of what tells the two apart: 1 at
 * the words' own place, -1 at the rival's, about 0 at a place that is neither. Where the context on one
 * side is the rival's, as where the passage between two was cut out, it is no lead.
 */
export function leadOver(
  rival: QuoteWindow,
  { window, candidate, text }: { readonly window: QuoteWindow; readonly candidate: Candidate; readonly text: Uint16Array },
): number {
  const own = candidate.evidence.codes;
  const others = weighAt(rival, text, shifted(candidate.shifts, window.quote.start - rival.quote.start, rival, window));
  const lead = own.map((codes, part) => codes - (others.codes[part] ?? 0));
  const [before = 0, quote = 0, after = 0] = lead;
  const apart = Math.max(1, window.codes.length - sharedWith(rival, window));
  if (Math.min(before, after) <= -OF_THE_RIVAL && quote < OF_THE_RIVAL) return Math.min(0, sum(lead) / apart);
  return sum(lead) / apart;
}

/** How many codes of a window its rival has too. */
function sharedWith(rival: QuoteWindow, window: QuoteWindow): number {
  const moved = rival.quote.start - window.quote.start;
  return sum(weighAt(window, rival.codes, shifted({ start: 0, end: 0 }, moved, rival, window)).codes);
}

function weighAt(window: QuoteWindow, text: Uint16Array, shifts: Span): Evidence {
  return weigh(align(window, text, shifts), window);
}

function shifted({ start, end }: Span, by: number, one: QuoteWindow, other: QuoteWindow): Span {
  const slack = SLACK + Math.abs(one.codes.length - other.codes.length);
  return { start: start + by - slack, end: end + by + slack };
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, one) => total + one, 0);
}
