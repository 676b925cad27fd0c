import type { Span } from '../../text/span';
import type { Decision } from '../decision';
import type { UnitLabel } from '../label';
import { UNIT_LABELS } from '../label';
import type { Model } from './model';

/** A recommendation of the rules that the model finds less likely than this is none. */
const LEAST_TO_STAY = 0.3;
/** Another unit is one if the model finds it likelier than this. */
const LEAST_TO_BECOME = 0.6;

/** What papers print tells, quotes and complains more often than our prose, in which more is none of it. */
const SHARE_OF_OTHER = 0.6;

const REST = UNIT_LABELS.filter((label) => label !== 'recommendation');

/**
 * Weighs what the rules decided against all that is seen of each unit, and gives the labels that are likelier.
 * Headings stay what their sections make them, and where the rules found nothing recommended, nothing is. `text`
 * and decisions are of an article in simplified characters.
 */
export function weigh(text: string, decisions: readonly Decision[], model: Model): readonly Decision[] {
  const canRecommend = decisions.some(({ label }) => label === 'recommendation');
  const features = model.readFeatures(text, decisions);
  return decisions.map((decision, index) => {
    if (decision.unit.kind === 'heading') return decision;
    const label = likelier(decision.label, model.likelihoods(features[index] ?? []), canRecommend);
    if (label === decision.label) return decision;
    return { ...decision, label, rule: 'weighed', marker: tellingWords(text, decision, label, model) };
  });
}

function likelier(given: UnitLabel, likely: Readonly<Record<UnitLabel, number>>, canRecommend: boolean): UnitLabel {
  const isRecommendation =
    given === 'recommendation'
      ? likely.recommendation >= LEAST_TO_STAY
      : canRecommend && likely.recommendation > LEAST_TO_BECOME;
  if (isRecommendation) return 'recommendation';
  const expected = { ...likely, other: likely.other * SHARE_OF_OTHER };
  return REST.reduce((best, label) => (expected[label] > expected[best] ? label : best));
}

/** The two characters that speak most for the label and against the one the rules gave. */
function tellingWords(text: string, { unit, label: given }: Decision, label: UnitLabel, model: Model): Span | null {
  let most = 0;
  let found: Span | null = null;
  for (let start = unit.start; start + 2 <= unit.end; start++) {
    const speaks = model.leaning(text.slice(start, start + 2), label, given);
    if (speaks <= most) continue;
    most = speaks;
    found = { start, end: start + 2 };
  }
  return found;
}
