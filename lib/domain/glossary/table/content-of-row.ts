import { emptyContent } from '../term-content';
import { readCell } from './cell';
import type { GlossaryColumn } from './columns';

/** The cells of one row by their column; a column the table lacks is missing. */
export type GlossaryRow = Readonly<Partial<Record<GlossaryColumn, string>>>;

/**
 * What a row says, to be held to the schema of own entries: kinds, years and the like are taken as
 * written. An empty cell says nothing. `today` is an ISO 8601 day, for a row that does not say when it was checked.
 */
export function contentOfRow(row: GlossaryRow, today: string): Record<string, unknown> {
  const cell = (column: GlossaryColumn) => row[column]?.trim() ?? '';
  const orNull = (column: GlossaryColumn) => (cell(column) === '' ? null : cell(column));
  const both = (name: 'summary' | 'definition' | 'effect' | 'issuer') => ({
    zh: cell(`${name}_zh`),
    en: cell(`${name}_en`),
  });
  const bothOrNull = (name: 'effect' | 'issuer') => (both(name).zh === '' && both(name).en === '' ? null : both(name));
  const empty = emptyContent(today);
  return {
    field: orNull('field') ?? empty.field,
    name: { zh: cell('zh'), en: cell('en') },
    pinyin: cell('pinyin'),
    fullName: orNull('full_name'),
    aliases: readCell(cell('aliases')).map(([alias = '']) => alias),
    contextualForms: readCell(cell('contextual_forms')).map(([form = '', ...requires]) => ({ form, requires })),
    kind: orNull('kind') ?? empty.kind,
    level: orNull('level') ?? empty.level,
    status: orNull('status') ?? empty.status,
    summary: both('summary'),
    definition: both('definition'),
    effect: bothOrNull('effect'),
    issuer: bothOrNull('issuer'),
    documentNumber: orNull('document_number'),
    years: yearsOf(cell('year_from'), cell('year_to')),
    formula: readCell(cell('formula')).map(([part = '', zh = '', en = '']) => ({ part, zh, en })),
    relations: readCell(cell('relations')).map(([kind = '', id = '']) => ({ kind, id })),
    sources: readCell(cell('sources')).map(([kind = '', publisher = '', title = '', date = '', address = '']) => ({
      kind,
      publisher,
      title,
      date: date === '' ? null : date,
      address: address === '' ? null : address,
    })),
    checked: orNull('checked') ?? empty.checked,
  };
}

function yearsOf(from: string, to: string): unknown {
  if (from === '' && to === '') return null;
  return { from: from === '' ? null : Number(from), to: to === '' ? null : Number(to) };
}
