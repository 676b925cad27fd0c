import type { UnitLabel } from '@/lib/domain/recommendation/label';

/** The five labels, in the order of the confusion matrix. */
export const LABELS: readonly UnitLabel[] = ['recommendation', 'achievement', 'problem', 'background', 'other'];

/** A unit's label by the labellers and by us. */
export interface LabelPair {
  readonly gold: UnitLabel;
  readonly ours: UnitLabel;
}

/** How well we find recommendations; null where there is nothing to divide by. */
export interface Retrieval {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** Precision, recall and F1 of the label recommendation. */
export function retrieval(pairs: readonly LabelPair[]): Retrieval {
  const found = pairs.filter(({ ours }) => ours === 'recommendation').length;
  const wanted = pairs.filter(({ gold }) => gold === 'recommendation').length;
  const right = pairs.filter(({ gold, ours }) => gold === 'recommendation' && ours === gold).length;
  const f1 = found + wanted === 0 ? null : (2 * right) / (found + wanted);
  return { precision: ratio(right, found), recall: ratio(right, wanted), f1 };
}

/** Cohen's kappa over the five labels; null where chance alone already agrees fully. */
export function kappa(pairs: readonly LabelPair[]): number | null {
  if (pairs.length === 0) return null;
  const share = (holds: (pair: LabelPair) => boolean) => pairs.filter(holds).length / pairs.length;
  const observed = share(({ gold, ours }) => gold === ours);
  const chance = LABELS.reduce(
    (sum, label) => sum + share(({ gold }) => gold === label) * share(({ ours }) => ours === label),
    0,
  );
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}

/** How often each label of the labellers (row) became which of ours (column), both in the order of `LABELS`. */
export function confusion(pairs: readonly LabelPair[]): readonly (readonly number[])[] {
  return LABELS.map((row) =>
    LABELS.map((column) => pairs.filter(({ gold, ours }) => gold === row && ours === column).length),
  );
}

/** `part` of `whole`, or null of nothing. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
