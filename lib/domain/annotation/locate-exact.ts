import type { Span } from '../text/span';
import type { Comparable, Simplify } from './comparable';
import { toWindow } from './quote-window';
import type { Selectors, Standing } from './selector';
import { spanOfCodes } from './span-of-codes';

/** What is asked of a record that does not say how its words stood. */
const UNKNOWN_STANDING: Standing = { reach: 16, count: 1, index: 0 };

/**
 * The short way: finds words that stand as they were described, with as much of their context as told
 * them from their equals, and as often as they did. Null if anything in that differs, so that they must
 * be looked for; never a guess.
 */
export function locateExact(target: Comparable, selectors: Selectors, simplify: Simplify | null = null): Span | null {
  const { quote, standing = UNKNOWN_STANDING } = selectors;
  const window = toWindow(quote, { reach: standing.reach, simplify });
  if (window.key === '') return null;
  const found = occurrences(target.key, window.key, standing.count + 1);
  const at = found[standing.index];
  if (at === undefined || found.length !== standing.count) return null;
  return spanOfCodes(target, { start: at + window.quote.start, end: at + window.quote.end }, window);
}

/** Where `words` stands in `key`, up to `most` places; they may overlap. */
export function occurrences(key: string, words: string, most: number): readonly number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = key.indexOf(words); at !== -1 && found.length < most; at = key.indexOf(words, at + 1)) found.push(at);
  return found;
}
