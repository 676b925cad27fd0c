import type { Span } from '../text/span';
import { toSimplified } from '../text/to-simplified';
import { candidatesOf, codesOfRival, sharedWith } from './candidates';
import type { Candidate } from './candidates';
import type { Locatable } from './locatable';
import { locateExact } from './locate-exact';
import type { Located } from './located';
import { toWindow } from './quote-window';
import type { QuoteWindow } from './quote-window';
import type { Selectors } from './selector';
import { spanOfCodes } from './span-of-codes';

/** Above this much of its weight a candidate may be the quote; below it is offered at most. */
const LEAST_SHARE = 0.35;
const LEAST_OFFERED = 0.2;
const MOST_OFFERED = 5;

/** Finds the words that `selectors` describe, by quote, context and rivals of all candidates together. */
export function locate(target: Locatable, selectors: Selectors): Located {
  const exact = locateExact(target, selectors, toSimplified);
  if (exact !== null) return { outcome: 'found', span: exact };
  const window = toWindow(selectors.quote, { reach: Infinity, simplify: toSimplified });
  const rivals = (selectors.rivals ?? []).map((rival) => toWindow(rival, { reach: Infinity, simplify: toSimplified }));
  const judged = candidatesOf(target, window).map((candidate) => ({
    ...candidate,
    lead: leadOver(target, { rivals, window, candidate }),
  }));
  return decide(target, window, judged);
}

interface Judged extends Candidate {
  /**
   * By how much the place is liker to the words than to their likest rival, as a share of what tells the
   * two apart: 1 at the words' own place, -1 at the rival's; infinite without rivals.
   */
  readonly lead: number;
}

/** A lead this large says that a place is the words' own; none at all that it is another's. */
const CLEAR_LEAD = 0.25;

function leadOver(
  target: Locatable,
  { rivals, window, candidate }: { rivals: readonly QuoteWindow[]; window: QuoteWindow; candidate: Candidate },
): number {
  if (candidate.evidence.weight < candidate.evidence.most * LEAST_OFFERED) return Infinity;
  const leads = rivals.map((rival) => {
    const apart = Math.max(1, window.codes.length - sharedWith(rival, window));
    return (candidate.evidence.codes - codesOfRival(target, rival, { candidate, window })) / apart;
  });
  return Math.min(Infinity, ...leads);
}

function decide(target: Locatable, window: QuoteWindow, judged: readonly Judged[]): Located {
  const offered = judged.filter(
    ({ evidence, lead }) => evidence.weight >= evidence.most * LEAST_OFFERED && lead >= 0,
  );
  const likely = offered.filter(({ evidence }) => isLikely(evidence));
  const spans = (candidates: readonly Judged[]): readonly Span[] =>
    candidates.slice(0, MOST_OFFERED).flatMap(({ codes }) => spanOfCodes(target, codes, window) ?? []);
  const [best, second] = likely;
  if (best === undefined) return { outcome: 'orphan', candidates: spans(offered) };
  const margin = Math.max(2, best.evidence.most * 0.06);
  const isClose = second !== undefined && best.evidence.weight - second.evidence.weight < margin;
  const span = spanOfCodes(target, best.codes, window);
  if (isClose || best.lead < CLEAR_LEAD || span === null) return { outcome: 'ambiguous', candidates: spans(likely) };
  const isReworded =
    target.key.slice(best.codes.start, best.codes.end) !== window.key.slice(window.quote.start, window.quote.end);
  const isMoved = Math.max(best.evidence.before, best.evidence.after) < 0.3;
  return isReworded || isMoved ? { outcome: 'changed', span, isReworded, isMoved } : { outcome: 'found', span };
}

const LEAST_WEIGHT = 8;

function isLikely({ quote, weight, most }: Candidate['evidence']): boolean {
  return quote >= 0.3 && weight >= LEAST_WEIGHT && weight >= most * LEAST_SHARE;
}
