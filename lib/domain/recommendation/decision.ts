import type { Span } from '../text/span';
import type { UnitLabel } from './label';
import type { UnitReading } from './reading';
import type { RuleId } from './rules/rules';

/** The label of a unit before its recommendation is described. */
export interface Decision {
  readonly unit: UnitReading;
  readonly label: UnitLabel;
  readonly rule: RuleId;
  readonly marker: Span | null;
}
