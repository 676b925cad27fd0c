import Papa from 'papaparse';
import { guardFormula } from '@/lib/domain/glossary/table/formula-guard';
import type { ReadingRecord } from '@/lib/domain/library/reading-record';
import type { Strength } from '@/lib/domain/recommendation/label';

/** The words of the table, from the locale files. */
export interface MeasuresWords {
  /** The heads of the columns: date, title, authors, paper, heading, measure, strength, actor, action, object, instruments, address. */
  readonly columns: readonly string[];
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly nameOf: (termId: string) => string;
}

/** Without it Excel reads the file in the system's old encoding and shows no Chinese. */
const BYTE_ORDER_MARK = '\ufeff';

/** The measures of articles as a table, one a line: RFC 4180 with CRLF; cells that would run as formulas are guarded. */
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
  const cells = [columns, ...rows].map((row) => row.map((cell) => guardFormula(cell.toWellFormed())));
  return BYTE_ORDER_MARK + Papa.unparse(cells, { newline: '\r\n' });
}
