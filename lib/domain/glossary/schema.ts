import * as v from 'valibot';
import { RELATION_KINDS, SOURCE_KINDS, TERM_KINDS, TERM_LEVELS, TERM_STATUSES } from './term';
import type { Term, TermField } from './term';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const day = v.pipe(v.string(), v.isoDate());
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));
const bilingual = v.strictObject({ zh: text, en: text });
/** A form of one character would mark half the page. */
const form = v.pipe(text, v.minLength(2));

const source = v.strictObject({
  kind: v.picklist(SOURCE_KINDS),
  publisher: text,
  title: text,
  date: v.nullable(text),
  address: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:/))),
});

/** The shape of one glossary entry; what the sources under lib/glossary-data are held to. The file says its field. */
const termSchema: v.GenericSchema<unknown, Omit<Term, 'field'>> = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: v.strictObject({ zh: form, en: text }),
  pinyin: text,
  fullName: v.nullable(text),
  aliases: v.array(form),
  contextualForms: v.array(v.strictObject({ form, requires: v.pipe(v.array(form), v.minLength(1)) })),
  kind: v.picklist(TERM_KINDS),
  level: v.picklist(TERM_LEVELS),
  status: v.picklist(TERM_STATUSES),
  summary: v.strictObject({ zh: v.pipe(text, v.maxLength(60)), en: text }),
  definition: bilingual,
  effect: v.nullable(bilingual),
  issuer: v.nullable(bilingual),
  documentNumber: v.nullable(text),
  years: v.nullable(v.strictObject({ from: year, to: v.nullable(year) })),
  formula: v.array(v.strictObject({ part: text, zh: text, en: text })),
  relations: v.array(v.strictObject({ kind: v.picklist(RELATION_KINDS), id: text })),
  sources: v.pipe(v.array(source), v.minLength(1)),
  checked: day,
});

/** Reads one source file of the glossary; throws a `ValiError` that names what is wrong and where. */
export function parseTerms(field: TermField, json: unknown): readonly Term[] {
  return v.parse(v.array(termSchema), json).map((term) => ({ ...term, field }));
}
