import type { Span } from '../text/span';
import type { Candidate } from './candidates';
import { WHOLE_QUOTE } from './lead';
import type { Locatable } from './locatable';
import type { Located } from './located';
import { whereItWas } from './place';
import type { QuoteWindow } from './quote-window';
import type { Selectors } from './selector';
import { spanOfCodes } from './span-of-codes';

/** A candidate beside the rivals of the words. */
export interface Judged extends Candidate {
  /** By how much the place is liker to the words than to their likest rival; infinite without rivals. */
  readonly lead: number;
}

/** What is sought, and where. */
export interface Sought {
  readonly target: Locatable;
  readonly window: QuoteWindow;
  readonly selectors: Selectors;
}

/** A lead this large says that a place is the words' own; none at all that it is another's. */
const CLEAR_LEAD = 0.3;
/** Less of a quote is another quote; less weight, or less of all the weight there could be, is chance. */
const LEAST_QUOTE = 0.3;
const LEAST_WEIGHT = 8;
const LEAST_SHARE = 0.31;
/** Weight that is evidence without any context, where nearly the whole quote is there and no rival is near. */
const OWN_EVIDENCE = 11;
/** Candidates nearer in weight than this, or than this share of it, are not told apart by it. */
const CLOSE = 2;
const CLOSE_SHARE = 0.06;
/** With less of its context on either side the quote stands in other surroundings. */
const SAME_SURROUNDINGS = 0.3;
const MOST_OFFERED = 5;

/** Decides what became of words from the places where they may stand, the most evident first. */
export function decide(sought: Sought, judged: readonly Judged[]): Located {
  const offered = judged.filter(({ lead }) => lead >= 0);
  const possible = offered.filter(isLikely);
  const clear = possible.filter(({ lead }) => lead >= CLEAR_LEAD);
  const [best] = clear;
  if (best === undefined) {
    const candidates = spansOf(sought, possible.length > 0 ? possible : offered);
    return { outcome: possible.length > 1 ? 'ambiguous' : 'orphan', candidates };
  }
  const margin = Math.max(CLOSE, best.evidence.most * CLOSE_SHARE);
  const close = clear.filter(({ evidence }) => best.evidence.weight - evidence.weight < margin);
  const places = spansOf(sought, close);
  const place = close.length === 1 ? places[0] : whereItWas(sought.target.text, places, sought.selectors);
  const chosen = close[places.findIndex((one) => one === place)];
  if (place === undefined || place === null || chosen === undefined)
    return { outcome: 'ambiguous', candidates: spansOf(sought, clear) };
  return asFound(sought, chosen, place);
}

function isLikely({ evidence, lead }: Judged): boolean {
  const { quote, before, after, weight, most } = evidence;
  if (quote >= WHOLE_QUOTE && weight >= OWN_EVIDENCE && lead >= CLEAR_LEAD) return true;
  const isQuote = quote >= LEAST_QUOTE || (evidence.keepsPlace && Math.min(before, after) >= SAME_SURROUNDINGS);
  return isQuote && weight >= LEAST_WEIGHT && weight >= most * LEAST_SHARE;
}

function asFound({ target, window }: Sought, { codes, evidence }: Judged, span: Span): Located {
  const isReworded =
    target.key.slice(codes.start, codes.end) !== window.key.slice(window.quote.start, window.quote.end);
  const isMoved = Math.max(evidence.before, evidence.after) < SAME_SURROUNDINGS;
  return isReworded || isMoved ? { outcome: 'changed', span, isReworded, isMoved } : { outcome: 'found', span };
}

function spansOf({ target, window }: Sought, judged: readonly Judged[]): readonly Span[] {
  return judged.slice(0, MOST_OFFERED).flatMap(({ codes }) => spanOfCodes(target, codes, window) ?? []);
}
