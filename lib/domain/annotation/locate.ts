import { toSimplified } from '../text/to-simplified';
import { candidatesOf, evidentCandidate } from './candidates';
import type { Candidate } from './candidates';
import { decide } from './decide';
import type { Judged } from './decide';
import { leadOver } from './lead';
import type { Locatable } from './locatable';
import { locateExact } from './locate-exact';
import { spanOf } from './located';
import type { Located } from './located';
import { toWindow } from './quote-window';
import type { Selectors } from './selector';

/** What a place must have in common with a window, of what the best place has, to be looked at. */
const LEAST_COMMON = 0.15;
/** What a candidate must have of its weight to be worth a comparison with the rivals. */
const LEAST_OFFERED = 0.2;

/**
 * Finds the words that `selectors` describe: by quote, context, place and rivals of all candidates
 * together. The long way, where `locateExact` has no answer; it asks that first.
 */
export function locate(target: Locatable, selectors: Selectors): Located {
  const exact = locateExact(target, selectors, toSimplified);
  if (exact !== null) return { outcome: 'found', span: exact };
  const whole = { reach: Infinity, simplify: toSimplified };
  const window = toWindow(selectors.quote, whole);
  const rivals = (selectors.rivals ?? []).map((rival) => ({ window: toWindow(rival, whole), shared: rival.shared }));
  const judge = (candidate: Candidate): Judged => {
    const leads = rivals.map((rival) => leadOver(rival, { window, candidate, text: target.codes }));
    return { ...candidate, lead: Math.min(Infinity, ...leads) };
  };
  const sought = { target, window, selectors };
  const evident = evidentCandidate(target, window);
  const first = evident === null ? null : decide(sought, [judge(evident)]);
  if (first !== null && spanOf(first) !== null) return first;
  const candidates = candidatesOf(target, window, { least: LEAST_COMMON, reach: 'wide' });
  return decide(sought, candidates.filter(isOffered).map(judge));
}

function isOffered({ evidence: { weight, most } }: Candidate): boolean {
  return weight >= most * LEAST_OFFERED;
}
