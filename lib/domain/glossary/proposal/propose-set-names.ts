import { SET_NAMES } from './nouns/set-names';
import type { Candidate } from './proposal';
import { findRepeats } from './repeats';

/** Proposes the names that consist of ordinary words and stand on their own: 瞪羚企业, 首台（套）. */
export function proposeSetNames(text: string): readonly Candidate[] {
  const names = SET_NAMES.map((name): readonly [string, string] => [name, name]);
  return findRepeats(text, names).map(({ start, end }) => ({ start, end, reason: 'set-name' }));
}
