import type { UnitLabel } from '../label';
import type { Sign } from '../sign';
import type { Stance } from '../stance-kind';

/** One rule of discourse; a unit takes the label of the first rule that holds for it. */
export interface Rule {
  readonly id: string;
  readonly label: UnitLabel;
  /** Signs that must all be there; the first is shown to the reader as the marker. */
  readonly needs?: readonly Sign[];
  /** Signs that keep the rule from holding. */
  readonly bars?: readonly Sign[];
  /** What the article is doing where the unit stands; anything if left out. */
  readonly stance?: readonly Stance[];
  /** Whether it holds only in a piece that other rules have found to recommend. */
  readonly isForRecommendingPieces?: true;
  /** Our own words, labelled by this rule. */
  readonly example: string;
}

/** A modal that governs a clause. */
export const MODALS = ['must', 'should', 'may'] as const;
