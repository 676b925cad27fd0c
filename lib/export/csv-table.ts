import Papa from 'papaparse';
import { guardFormula } from '@/lib/domain/glossary/table/formula-guard';

/** Without it Excel reads the file in the system's old encoding and shows no Chinese. */
export const BYTE_ORDER_MARK = '\ufeff';

/** What Excel ends a cell at or shows as a box; what follows it might be run as a formula. */
const NOT_SHOWN = /[^\P{Cc}\t\n]/gu;

/**
 * Rows as CSV by RFC 4180: CRLF between rows, LF alone within cells, no control characters but tabs, and cells that a
 * spreadsheet would run as formulas guarded by an apostrophe.
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) =>
      guardFormula(
        cell
          .toWellFormed()
          .replace(/\r\n?|\u0085/g, '\n')
          .replace(NOT_SHOWN, ''),
      ),
    ),
  );
  return `${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}
