import * as v from 'valibot';
import {
  RELATION_KINDS,
  SOURCE_KINDS,
  SPECIFIED_LEVELS,
  SPECIFIED_STATUSES,
  TERM_FIELDS,
  TERM_KINDS,
  TERM_LEVELS,
  TERM_STATUSES,
} from './term';
import type { Term, TermContent, TermField } from './term';

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

/** What bundled entries and a reader's own have in common. */
const common = {
  aliases: v.array(form),
  contextualForms: v.array(v.strictObject({ form, requires: v.pipe(v.array(form), v.minLength(1)) })),
  kind: v.picklist(TERM_KINDS),
  documentNumber: v.nullable(text),
  fullName: v.nullable(text),
  years: v.nullable(v.strictObject({ from: year, to: v.nullable(year) })),
  relations: v.array(v.strictObject({ kind: v.picklist(RELATION_KINDS), id: text })),
  checked: day,
} as const;

/** The shape of one bundled entry; what the sources under lib/glossary-data are held to. The file says its field. */
const termSchema: v.GenericSchema<unknown, Omit<Term, 'field' | 'origin'>> = v.strictObject({
  ...common,
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  name: v.strictObject({ zh: form, en: text }),
  pinyin: text,
  level: v.picklist(SPECIFIED_LEVELS),
  status: v.picklist(SPECIFIED_STATUSES),
  summary: v.strictObject({ zh: v.pipe(text, v.maxLength(60)), en: text }),
  definition: bilingual,
  effect: v.nullable(bilingual),
  issuer: v.nullable(bilingual),
  formula: v.array(v.strictObject({ part: text, zh: text, en: text })),
  sources: v.pipe(v.array(source), v.minLength(1)),
});

/** More than any entry needs; what a reader or a file brings is refused beyond it. */
const LONGEST_TEXT = 5000;
const MOST_ITEMS = 200;

const anyText = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const anyBilingual = v.strictObject({ zh: anyText, en: anyText });

/** What a reader's own entry must look like: a name it can be found by; all else may be left empty. */
export const ownTermSchema: v.GenericSchema<unknown, TermContent> = v.strictObject({
  ...common,
  field: v.picklist(TERM_FIELDS),
  name: v.strictObject({ zh: v.pipe(form, v.maxLength(200)), en: anyText }),
  pinyin: anyText,
  aliases: v.pipe(v.array(v.pipe(form, v.maxLength(200))), v.maxLength(MOST_ITEMS)),
  level: v.picklist(TERM_LEVELS),
  status: v.picklist(TERM_STATUSES),
  summary: anyBilingual,
  definition: anyBilingual,
  effect: v.nullable(anyBilingual),
  issuer: v.nullable(anyBilingual),
  formula: v.pipe(v.array(v.strictObject({ part: text, zh: anyText, en: anyText })), v.maxLength(MOST_ITEMS)),
  sources: v.pipe(v.array(source), v.maxLength(MOST_ITEMS)),
});

/** Reads one source file of the glossary; throws a `ValiError` that names what is wrong and where. */
export function parseTerms(field: TermField, json: unknown): readonly Term[] {
  return v.parse(v.array(termSchema), json).map((term) => ({ ...term, field, origin: 'bundled' }));
}
