import type { Span } from '../../text/span';
import type { Decision } from '../decision';
import type { UnitLabel } from '../label';
import { UNIT_LABELS } from '../label';
import type { Sign } from '../sign';
import type { Model } from './model';

/** A recommendation of the rules that the model finds less likely than this is none. */
const LEAST_TO_STAY = 0.3;
/** Another unit is one if the model finds it likelier than this. */
const LEAST_TO_BECOME = 0.45;

/** What papers print tells, quotes and complains more often than our prose, in which more is none of it. */
const SHARE_OF_OTHER = 0.6;

/** Signs by which a unit asks for something, the plainest first. */
const ASKING: readonly Sign[] = [
  'must',
  'should',
  'may',
  'weak-must',
  'never',
  'urgent',
  'only-way',
  'wish',
  'verb-first',
  'verb-later',
];

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
    return { ...decision, label, rule: 'weighed', marker: markerOf(decision) };
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

/** The word by which the unit asks, if it has one; otherwise no word alone has decided. */
function markerOf({ unit }: Decision): Span | null {
  const sign = ASKING.find((one) => unit.signs.has(one));
  return sign === undefined ? null : (unit.signs.get(sign) ?? null);
}
