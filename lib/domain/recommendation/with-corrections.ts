import type { Span } from '../text/span';
import type { Strength, UnitLabel } from './label';
import type { LabelledUnit } from './labelled-unit';

/** A label of the reader's own, where its words stand in the article as it is now. */
export interface PlacedCorrection {
  readonly span: Span;
  readonly label: UnitLabel;
  /** Null unless the label is `recommendation`. */
  readonly strength: Strength | null;
}

/** The units with the reader's labels in the place of those they were given; a correction holds for the unit its words begin in. */
export function withCorrections(
  units: readonly LabelledUnit[],
  corrections: readonly PlacedCorrection[],
): readonly LabelledUnit[] {
  if (corrections.length === 0) return units;
  return units.map((unit) => {
    const correction = corrections.find(({ span }) => unit.start <= span.start && span.start < unit.end);
    return correction === undefined ? unit : corrected(unit, correction);
  });
}

function corrected(unit: LabelledUnit, { label, strength }: PlacedCorrection): LabelledUnit {
  if (label !== 'recommendation' || strength === null) {
    return { ...unit, label, rule: 'corrected', marker: null, recommendation: null };
  }
  const before = unit.recommendation ?? { actor: null, action: null, object: null, instruments: [] };
  return { ...unit, label, rule: 'corrected', recommendation: { ...before, strength } };
}
