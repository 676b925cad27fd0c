import type { TermContent } from '../term';
import { writeCell } from './cell';

/** The columns of a glossary as a table, in order, and how each is filled; the importer reads the same. */
export const GLOSSARY_COLUMNS = {
  zh: ({ name }: TermContent) => name.zh,
  en: ({ name }: TermContent) => name.en,
  pinyin: ({ pinyin }: TermContent) => pinyin,
  full_name: ({ fullName }: TermContent) => fullName ?? '',
  aliases: ({ aliases }: TermContent) => writeCell(aliases.map((alias) => [alias])),
  contextual_forms: ({ contextualForms }: TermContent) =>
    writeCell(contextualForms.map(({ form, requires }) => [form, ...requires])),
  field: ({ field }: TermContent) => field,
  kind: ({ kind }: TermContent) => kind,
  level: ({ level }: TermContent) => level,
  status: ({ status }: TermContent) => status,
  summary_zh: ({ summary }: TermContent) => summary.zh,
  summary_en: ({ summary }: TermContent) => summary.en,
  definition_zh: ({ definition }: TermContent) => definition.zh,
  definition_en: ({ definition }: TermContent) => definition.en,
  effect_zh: ({ effect }: TermContent) => effect?.zh ?? '',
  effect_en: ({ effect }: TermContent) => effect?.en ?? '',
  issuer_zh: ({ issuer }: TermContent) => issuer?.zh ?? '',
  issuer_en: ({ issuer }: TermContent) => issuer?.en ?? '',
  document_number: ({ documentNumber }: TermContent) => documentNumber ?? '',
  year_from: ({ years }: TermContent) => (years === null ? '' : String(years.from)),
  year_to: ({ years }: TermContent) => (years?.to == null ? '' : String(years.to)),
  formula: ({ formula }: TermContent) => writeCell(formula.map(({ part, zh, en }) => [part, zh, en])),
  relations: ({ relations }: TermContent) => writeCell(relations.map(({ kind, id }) => [kind, id])),
  sources: ({ sources }: TermContent) =>
    writeCell(
      sources.map(({ kind, publisher, title, date, address }) => [kind, publisher, title, date ?? '', address ?? '']),
    ),
  checked: ({ checked }: TermContent) => checked,
} as const;

export type GlossaryColumn = keyof typeof GLOSSARY_COLUMNS;

/** An entry as a row: its cells by column. */
export type GlossaryRow = Readonly<Record<GlossaryColumn, string>>;

/** Writes an entry as a row. */
export function rowOf(content: TermContent): GlossaryRow {
  const cells = Object.entries(GLOSSARY_COLUMNS).map(([column, fill]) => [column, fill(content)]);
  return Object.fromEntries(cells) as GlossaryRow;
}
