import { STRENGTHS } from '../recommendation/label';
import type { MatrixRow, MeasureMatrix } from './measure-matrix';

/** What instruments are ordered by: how many articles propose them, how strongly, who was first, their names. */
export const ROW_ORDERS = ['articles', 'strength', 'first', 'name'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** Which articles come first. */
export const COLUMN_ORDERS = ['oldest', 'newest'] as const;
export type ColumnOrder = (typeof COLUMN_ORDERS)[number];

/** How a matrix is laid out; `nameOf` gives the names that are compared. */
export interface MatrixOrder {
  readonly rows: RowOrder;
  readonly columns: ColumnOrder;
  readonly nameOf: (termId: string) => string;
}

/** The matrix in another order; equals stay in the order they had, measures without an instrument last. */
export function sortMatrix(matrix: MeasureMatrix, { rows, columns, nameOf }: MatrixOrder): MeasureMatrix {
  const compare: Readonly<Record<RowOrder, (one: MatrixRow, other: MatrixRow) => number>> = {
    articles: () => 0,
    strength: (one, other) => strengthOf(one) - strengthOf(other),
    first: (one, other) => firstOf(one) - firstOf(other),
    name: (one, other) => nameOf(one.termId ?? '').localeCompare(nameOf(other.termId ?? ''), 'zh'),
  };
  const sorted = matrix.rows.toSorted(
    (one, other) => Number(one.termId === null) - Number(other.termId === null) || compare[rows](one, other),
  );
  if (columns === 'oldest') return { articles: matrix.articles, rows: sorted };
  return {
    articles: matrix.articles.toReversed(),
    rows: sorted.map((row) => ({ ...row, cells: row.cells.toReversed() })),
  };
}

/** The place of the strongest strength any article gives a row; 0 is the strongest. */
function strengthOf({ cells }: MatrixRow): number {
  return Math.min(...cells.flatMap((cell) => (cell === null ? [] : [STRENGTHS.indexOf(cell.strength)])));
}

/** The first article, in the order of time, that proposes something with it. */
function firstOf({ cells }: MatrixRow): number {
  return cells.findIndex((cell) => cell !== null);
}
