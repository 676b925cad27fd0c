import type { LabelledUnit } from './labelled-unit';
import { listMarkerOf } from './list-marker';
import type { RuleId } from './rules/rules';

const ASKS_IN_WORDS: readonly RuleId[] = ['modal-must', 'modal-should', 'modal-may'];
const FEWEST_OTHERS = 2;

/** Whether a unit recommends with a modal, not by its mood alone. */
export function asksInWords({ rule }: LabelledUnit): boolean {
  return ASKS_IN_WORDS.includes(rule);
}

/**
 * The sentence that states what all the measures are for: the first recommendation outside headings, if it
 * asks in so many words, is no member of a list, and stands before the headings of measures or under their
 * only one.
 */
export function thesisOf(text: string, units: readonly LabelledUnit[]): LabelledUnit | null {
  const recommended = units.filter((unit) => unit.label === 'recommendation');
  const headings = recommended.filter((unit) => unit.kind === 'heading');
  const place = recommended.findIndex((unit) => unit.kind !== 'heading');
  const first = recommended[place];
  if (first === undefined || !asksInWords(first)) return null;
  if (place > 0 && headings.length > 1) return null;
  if (listMarkerOf(text.slice(first.start, first.end)) !== null) return null;
  return recommended.length - place - 1 >= FEWEST_OTHERS ? first : null;
}
