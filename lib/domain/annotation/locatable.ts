import { toSimplified } from '../text/to-simplified';
import { toComparable } from './comparable';
import type { Comparable } from './comparable';
import { listGrams } from './grams';
import type { Grams } from './grams';

/** A text prepared once, in which many selectors are located. */
export interface Locatable extends Comparable {
  readonly grams: Grams;
}

/** Prepares a text for `locate`: traditional characters count as the simplified ones. */
export function toLocatable(text: string): Locatable {
  const comparable = toComparable(text, toSimplified);
  return { ...comparable, grams: listGrams(comparable.codes) };
}
