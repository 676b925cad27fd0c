import type { ArticleMetadata } from '../article/article';
import type { ReadingRecord } from '../library/reading-record';
import { STRENGTHS } from '../recommendation/label';
import type { Strength } from '../recommendation/label';
import type { Measure } from '../recommendation/measure';
import { inTimeOrder } from './in-time-order';

/** What one article proposes with one instrument: its measures, and the strongest of their strengths. */
export interface MatrixCell {
  readonly measures: readonly Measure[];
  readonly strength: Strength;
}

/** An instrument (a term; null: measures that name none) and what each article proposes with it. */
export interface MatrixRow {
  readonly termId: string | null;
  /** One for each of the matrix's articles; null where that proposes nothing with it. */
  readonly cells: readonly (MatrixCell | null)[];
  /** How many articles propose something with it. */
  readonly articles: number;
}

/** Who proposes what, how strongly: instruments against articles. */
export interface MeasureMatrix {
  /** In the order they appeared; those that recommend nothing are left out. */
  readonly articles: readonly ArticleMetadata[];
  /** The instrument of most articles first, measures without one last. */
  readonly rows: readonly MatrixRow[];
}

/** Sets the measures of articles against one another by the instruments they name, measures of other strengths left out. */
export function measureMatrix(
  readings: readonly ReadingRecord[],
  strengths: readonly Strength[] = STRENGTHS,
): MeasureMatrix {
  const kept = inTimeOrder(readings)
    .map(({ article, measures }) => ({
      article,
      measures: measures.filter(({ strength }) => strengths.includes(strength)),
    }))
    .filter(({ measures }) => measures.length > 0);
  const rows = new Map<string | null, Measure[][]>();
  kept.forEach(({ measures }, column) => {
    for (const measure of measures) {
      for (const termId of measure.termIds.length === 0 ? [null] : measure.termIds) {
        const cells = rows.get(termId) ?? kept.map(() => []);
        cells[column]?.push(measure);
        rows.set(termId, cells);
      }
    }
  });
  return {
    articles: kept.map(({ article }) => article),
    rows: [...rows]
      .map(([termId, cells]): MatrixRow => ({
        termId,
        cells: cells.map(cellOf),
        articles: cells.filter((measures) => measures.length > 0).length,
      }))
      .sort(
        (a, b) =>
          Number(a.termId === null) - Number(b.termId === null) ||
          b.articles - a.articles ||
          countOf(b) - countOf(a) ||
          (a.termId ?? '').localeCompare(b.termId ?? ''),
      ),
  };
}

function cellOf(measures: readonly Measure[]): MatrixCell | null {
  const strength = STRENGTHS.find((one) => measures.some((measure) => measure.strength === one));
  return strength === undefined ? null : { measures, strength };
}

function countOf({ cells }: MatrixRow): number {
  return cells.reduce((total, cell) => total + (cell?.measures.length ?? 0), 0);
}
