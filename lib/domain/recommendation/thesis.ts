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
 * only one, not in one of several sections of equal rank.
 */
export function thesisOf(text: string, units: readonly LabelledUnit[]): LabelledUnit | null {
  const recommended = units.filter((unit) => unit.label === 'recommendation');
  const headings = recommended.filter((unit) => unit.kind === 'heading');
  const place = recommended.findIndex((unit) => unit.kind !== 'heading');
  const first = recommended[place];
  if (first === undefined || !asksInWords(first)) return null;
  if (place > 0 && headings.length > 1) return null;
  if (markerOf(text, first) !== null || isInSection(text, units, first)) return null;
  return recommended.length - place - 1 >= FEWEST_OTHERS ? first : null;
}

function markerOf(text: string, { start, end }: LabelledUnit): string | null {
  return listMarkerOf(text.slice(start, end));
}

/** Whether a later section under a heading of the same rank recommends too. */
function isInSection(text: string, units: readonly LabelledUnit[], first: LabelledUnit): boolean {
  const own = units.findLast((unit) => unit.kind === 'heading' && unit.end <= first.start);
  if (own === undefined) return false;
  const next = units.find(
    (unit) => unit.kind === 'heading' && unit.start >= first.end && markerOf(text, unit) === markerOf(text, own),
  );
  return next !== undefined && units.some(({ label, start }) => label === 'recommendation' && start >= next.end);
}
