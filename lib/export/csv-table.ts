import Papa from 'papaparse';
import { guardFormula } from '@/lib/domain/glossary/table/formula-guard';

/** Without it Excel reads the file in the system's old encoding and shows no Chinese. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * Rows as CSV by RFC 4180: CRLF between rows, LF alone within cells, and cells that a spreadsheet would run as
 * formulas guarded by an apostrophe.
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => guardFormula(cell.toWellFormed().replace(/\r\n?/g, '\n'))));
  return `${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}
