import { readCell } from './cell';
import type { GlossaryColumn, GlossaryRow } from './columns';

/**
 * What a row says, to be held to the schema of own entries: kinds, years and the like are taken as
 * written. An empty cell says nothing.
 */
export function contentOfRow(row: GlossaryRow): Record<string, unknown> {
  const cell = (column: GlossaryColumn) => row[column].trim();
  const orNull = (column: GlossaryColumn) => (cell(column) === '' ? null : cell(column));
  const both = (name: 'summary' | 'definition' | 'effect' | 'issuer') => ({
    zh: cell(`${name}_zh`),
    en: cell(`${name}_en`),
  });
  const bothOrNull = (name: 'effect' | 'issuer') => (both(name).zh === '' && both(name).en === '' ? null : both(name));
  return {
    field: cell('field'),
    name: { zh: cell('zh'), en: cell('en') },
    pinyin: cell('pinyin'),
    fullName: orNull('full_name'),
    aliases: readCell(cell('aliases')).map(([alias = '']) => alias),
    contextualForms: readCell(cell('contextual_forms')).map(([form = '', ...requires]) => ({ form, requires })),
    kind: cell('kind'),
    level: cell('level'),
    status: cell('status'),
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
    checked: cell('checked'),
  };
}

function yearsOf(from: string, to: string): unknown {
  if (from === '' && to === '') return null;
  return { from: from === '' ? null : Number(from), to: to === '' ? null : Number(to) };
}
