import { toSimplified } from '../text/to-simplified';
import { candidatesOf, doOverlap } from './candidates';
import type { Candidate } from './candidates';
import type { Locatable } from './locatable';
import { firstFrom, toWindow } from './quote-window';
import type { Rival, Selectors } from './selector';

/** As much of the weight must be there for another place to be its rival. */
const ALIKE = 0.12;
const MOST_RIVALS = 4;

/** Records with selectors of this very text how their words differ from those most like them elsewhere in it. */
export function withRivals(target: Locatable, selectors: Selectors): Selectors {
  const { quote, position } = selectors;
  const window = toWindow(quote, { reach: Infinity, simplify: toSimplified });
  const own = { start: firstFrom(target.offsets, position.start), end: firstFrom(target.offsets, position.end) };
  const rivals = candidatesOf(target, window, { least: 0, reach: 'near' })
    .filter(({ codes, evidence }) => !doOverlap(codes, own) && evidence.weight >= evidence.most * ALIKE)
    .slice(0, MOST_RIVALS)
    .map((candidate) => rivalAt(target, candidate, selectors));
  return { ...selectors, rivals };
}

function rivalAt({ text, offsets }: Locatable, { codes, evidence }: Candidate, { quote }: Selectors): Rival {
  const from = offsets[codes.start] ?? 0;
  const to = (offsets[codes.end - 1] ?? 0) + 1;
  return {
    prefix: text.slice(Math.max(0, from - quote.prefix.length), from),
    exact: text.slice(from, to),
    suffix: text.slice(to, to + quote.suffix.length),
    shared: Math.round(evidence.codes.reduce((total, one) => total + one, 0)),
  };
}
