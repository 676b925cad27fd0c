import type { Span } from '@/lib/domain/text/span';
import type { LabelledMention } from './labelled-articles';

/** The predictions for one article and its outermost labelled mentions. */
export interface ScoredArticle {
  readonly id: string;
  readonly text: string;
  readonly predictions: readonly Span[];
  readonly labels: readonly LabelledMention[];
}

/** How predictions stand to the labels of a class. A ratio is null where there is nothing to divide by. */
export interface Score {
  readonly predicted: number;
  readonly labelled: number;
  readonly exact: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

/** All of it, with the harmonic mean of precision and recall. */
export interface OverallScore extends Score {
  readonly f1: number | null;
}

/**
 * Scores the labels a test picks: of the predictions that overlap one of them, the share with the exact
 * span of one; and of the labels, the share that a prediction has exactly.
 */
export function scoreClass(articles: readonly ScoredArticle[], belongs: (label: LabelledMention) => boolean): Score {
  let predicted = 0;
  let exact = 0;
  let labelled = 0;
  for (const { predictions, labels } of articles) {
    const wanted = labels.filter(belongs);
    labelled += wanted.length;
    predicted += predictions.filter((span) => wanted.some((label) => overlap(span, label))).length;
    exact += predictions.filter((span) => wanted.some((label) => isSame(span, label))).length;
  }
  return { predicted, labelled, exact, precision: ratio(exact, predicted), recall: ratio(exact, labelled) };
}

/** Scores every prediction against every label: one that overlaps no label counts as wrong. */
export function scoreAll(articles: readonly ScoredArticle[]): OverallScore {
  const { labelled, exact, recall } = scoreClass(articles, () => true);
  const predicted = articles.reduce((sum, { predictions }) => sum + predictions.length, 0);
  const f1 = predicted + labelled === 0 ? null : (2 * exact) / (predicted + labelled);
  return { predicted, labelled, exact, precision: ratio(exact, predicted), recall, f1 };
}

/** Whether two spans are the same. */
export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether two spans share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
