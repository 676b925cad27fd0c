import { GLOSSARY_COLUMNS } from '@/lib/domain/glossary/table/columns';
import type { Term } from '@/lib/domain/glossary/term';
import { contentOf } from '@/lib/domain/glossary/term-content';
import { BYTE_ORDER_MARK, csvTable } from './csv-table';

/** The entries as a table for Excel and for import. */
export function toGlossaryCsv(terms: readonly Term[]): string {
  const columns = Object.values(GLOSSARY_COLUMNS);
  const rows = terms.map((term) => [term.id, ...columns.map((fill) => fill(contentOf(term)))]);
  return BYTE_ORDER_MARK + csvTable([['id', ...Object.keys(GLOSSARY_COLUMNS)], ...rows]);
}
