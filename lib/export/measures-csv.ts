import type { ReadingRecord } from '@/lib/domain/library/reading-record';
import type { Strength } from '@/lib/domain/recommendation/label';
import { BYTE_ORDER_MARK, csvTable } from './csv-table';

/** The words of the table, from the locale files. */
export interface MeasuresWords {
  /** The heads of the columns: date, title, authors, paper, heading, measure, strength, actor, action, object, instruments, address. */
  readonly columns: readonly string[];
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly nameOf: (termId: string) => string;
}

/** The measures of articles as a table for Excel, one a row. */
export function toMeasuresCsv(
  readings: readonly ReadingRecord[],
  { columns, strengths, nameOf }: MeasuresWords,
): string {
  const rows = readings.flatMap(({ article, measures }) =>
    measures.map(({ text, strength, actor, action, object, heading, termIds }) => [
      article.date ?? '',
      article.title,
      article.authors.join('；'),
      article.paper ?? '',
      heading ?? '',
      text,
      strengths[strength],
      actor ?? '',
      action ?? '',
      object ?? '',
      termIds.map(nameOf).join('；'),
      article.address,
    ]),
  );
  return BYTE_ORDER_MARK + csvTable([columns, ...rows]);
}
