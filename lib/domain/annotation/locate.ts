import type { Span } from '../text/span';
import { toSimplified } from '../text/to-simplified';
import { candidatesOf, evidentCandidate } from './candidates';
import type { Candidate } from './candidates';
import { leadOver, WHOLE_QUOTE } from './lead';
import type { Locatable } from './locatable';
import { locateExact } from './locate-exact';
import { spanOf } from './located';
import type { Located } from './located';
import { toWindow } from './quote-window';
import type { QuoteWindow } from './quote-window';
import type { Selectors } from './selector';
import { spanOfCodes } from './span-of-codes';

/** Above this much of its weight a candidate may be the quote; below it is offered at most. */
const LEAST_SHARE = 0.35;
const LEAST_OFFERED = 0.2;
/** What a place must have in common with a window, of what the best place has, to be looked at. */
const LEAST_COMMON = 0.15;
const MOST_OFFERED = 5;

/** Finds the words that `selectors` describe, by quote, context and rivals of all candidates together. */
export function locate(target: Locatable, selectors: Selectors): Located {
  const exact = locateExact(target, selectors, toSimplified);
  if (exact !== null) return { outcome: 'found', span: exact };
  const window = toWindow(selectors.quote, { reach: Infinity, simplify: toSimplified });
  const rivals = (selectors.rivals ?? []).map((rival) => ({
    window: toWindow(rival, { reach: Infinity, simplify: toSimplified }),
    shared: rival.shared,
  }));
  const judge = (candidate: Candidate): Judged => {
    const leads = rivals.map((rival) => leadOver(rival, { window, candidate, text: target.codes }));
    return { ...candidate, lead: Math.min(Infinity, ...leads) };
  };
  const evident = evidentCandidate(target, window);
  const first = evident === null ? null : decide(target, window, [judge(evident)]);
  if (first !== null && spanOf(first) !== null) return first;
  const candidates = candidatesOf(target, window, { least: LEAST_COMMON, reach: 'wide' });
  return decide(
    target,
    window,
    candidates.filter(({ evidence }) => evidence.weight >= evidence.most * LEAST_OFFERED).map(judge),
  );
}

interface Judged extends Candidate {
  /** By how much the place is liker to the words than to their likest rival; infinite without rivals. */
  readonly lead: number;
}

/** A lead this large says that a place is the words' own; none at all that it is another's. */
const CLEAR_LEAD = 0.25;

function decide(target: Locatable, window: QuoteWindow, judged: readonly Judged[]): Located {
  const offered = judged.filter(({ lead }) => lead >= 0);
  const possible = offered.filter(isLikely);
  const clear = possible.filter(({ lead }) => lead >= CLEAR_LEAD);
  const likely = clear.length > 0 ? clear : possible;
  const spans = (candidates: readonly Judged[]): readonly Span[] =>
    candidates.slice(0, MOST_OFFERED).flatMap(({ codes }) => spanOfCodes(target, codes, window) ?? []);
  const [best, second] = likely;
  if (best === undefined) return { outcome: 'orphan', candidates: spans(offered) };
  const margin = Math.max(2, best.evidence.most * 0.06);
  const isClose = second !== undefined && best.evidence.weight - second.evidence.weight < margin;
  const span = spanOfCodes(target, best.codes, window);
  if (isClose || clear.length === 0 || span === null)
    return { outcome: likely.length > 1 ? 'ambiguous' : 'orphan', candidates: spans(likely) };
  const isReworded =
    target.key.slice(best.codes.start, best.codes.end) !== window.key.slice(window.quote.start, window.quote.end);
  const isMoved = Math.max(best.evidence.before, best.evidence.after) < 0.3;
  return isReworded || isMoved ? { outcome: 'changed', span, isReworded, isMoved } : { outcome: 'found', span };
}

/** Less of a quote is another quote, less weight is chance. */
const LEAST_QUOTE = 0.3;
const LEAST_WEIGHT = 8;

/** Weight that is evidence without any context, where nearly the whole quote is there and no rival is near. */
const OWN_EVIDENCE = 11;

function isLikely({ evidence: { quote, weight, most }, lead }: Judged): boolean {
  if (quote >= WHOLE_QUOTE && weight >= OWN_EVIDENCE && lead >= CLEAR_LEAD) return true;
  return quote >= LEAST_QUOTE && weight >= LEAST_WEIGHT && weight >= most * LEAST_SHARE;
}
