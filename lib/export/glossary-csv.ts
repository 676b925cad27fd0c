import Papa from 'papaparse';
import { GLOSSARY_COLUMNS } from '@/lib/domain/glossary/table/columns';
import { guardFormula } from '@/lib/domain/glossary/table/formula-guard';
import type { Term } from '@/lib/domain/glossary/term';
import { contentOf } from '@/lib/domain/glossary/term-content';

/** Without it Excel reads the file in the system's old encoding and shows no Chinese. */
const BYTE_ORDER_MARK = '\ufeff';

/** The entries as a table: RFC 4180 with CRLF, for Excel and for import; cells that would run as formulas are guarded. */
export function toGlossaryCsv(terms: readonly Term[]): string {
  const columns = Object.values(GLOSSARY_COLUMNS);
  const rows = terms.map((term) => [term.id, ...columns.map((fill) => fill(contentOf(term)))].map(guardFormula));
  return BYTE_ORDER_MARK + Papa.unparse([['id', ...Object.keys(GLOSSARY_COLUMNS)], ...rows], { newline: '\r\n' });
}
