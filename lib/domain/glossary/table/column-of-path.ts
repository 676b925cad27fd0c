import { GLOSSARY_COLUMNS } from './columns';
import type { GlossaryColumn } from './columns';

/**
 * The column in which a part of an entry stands, the part named as the issues of its schema name it
 * (`years.from`, `sources.0.kind`); null where it is not an entry's.
 */
export function columnOfPath(path: string): GlossaryColumn | null {
  const [head = '', tail = ''] = path.split('.');
  const name = NAMES[head] ?? head;
  const names = name === 'name' ? [tail] : [`${name}_${tail}`, name];
  return COLUMNS.find((column) => names.includes(column)) ?? null;
}

const COLUMNS = Object.keys(GLOSSARY_COLUMNS) as readonly GlossaryColumn[];

/** Parts whose columns are called otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  fullName: 'full_name',
  contextualForms: 'contextual_forms',
  documentNumber: 'document_number',
  years: 'year',
};
