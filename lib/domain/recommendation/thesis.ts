import type { LabelledUnit } from './labelled-unit';
import { listMarkerOf } from './list-marker';
import type { RuleId } from './rules/rules';

const ASKS_IN_WORDS: readonly RuleId[] = ['modal-must', 'modal-should', 'modal-may'];
const MARKER_LENGTH = 6;
const FEWEST_OTHERS = 2;

/**
 * The sentence that states what all the measures are for: the first recommendation outside headings, if it
 * asks in so many words, is no member of a list, and at most one heading of measures stands before it while
 * the article has none or one.
 */
export function thesisOf(text: string, units: readonly LabelledUnit[]): LabelledUnit | null {
  const recommended = units.filter((unit) => unit.label === 'recommendation');
  const headings = recommended.filter((unit) => unit.kind === 'heading');
  const place = recommended.findIndex((unit) => unit.kind !== 'heading');
  const first = recommended[place];
  if (first === undefined || first.kind !== 'sentence' || !ASKS_IN_WORDS.includes(first.rule)) return null;
  if (place > 0 && headings.length > 1) return null;
  if (listMarkerOf(text.slice(first.start, first.start + MARKER_LENGTH)) !== null) return null;
  return recommended.length - place - 1 >= FEWEST_OTHERS ? first : null;
}
