import type { Mention } from '../glossary/mention';
import type { Span } from '../text/span';
import type { Strength, UnitKind, UnitLabel } from './label';
import type { RuleId } from './rules/rules';

/** What the article proposes in a unit; spans are of the article's text. */
export interface Recommendation {
  readonly strength: Strength;
  /** Who shall act, where the unit says so before its verb. */
  readonly actor: Span | null;
  /** The verb of the measure. */
  readonly action: Span | null;
  /** What the verb is about, up to the end of its clause. */
  readonly object: Span | null;
  /** Terms of the glossary the unit names. */
  readonly instruments: readonly Mention[];
}

/** A unit with its label and what gave it: the rule, and the words that set it off. */
export interface LabelledUnit extends Span {
  /** Index of its block in the article. */
  readonly block: number;
  readonly kind: UnitKind;
  readonly label: UnitLabel;
  readonly rule: RuleId;
  /** The words that gave the label away; null where its place alone decided. */
  readonly marker: Span | null;
  /** Null unless the label is `recommendation`. */
  readonly recommendation: Recommendation | null;
}
