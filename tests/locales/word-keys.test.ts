import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '@/lib/domain/annotation/annotation';
import { ANNOTATION_KINDS } from '@/lib/domain/library/library-filter';
import { RECORD_KINDS } from '@/lib/domain/library/plan-restore';
import { GROUPINGS } from '@/lib/domain/library/sections';
import { DEFAULT_SWITCHES } from '@/lib/domain/reading/site-switches';
import { LANGUAGE_CHOICES } from '@/lib/domain/settings/settings';
import { emptyContent } from '@/lib/domain/glossary/term-content';
import { RELATION_KINDS, TERM_FIELDS, TERM_KINDS, TERM_LEVELS, TERM_STATUSES } from '@/lib/domain/glossary/term';
import { STRENGTHS, UNIT_LABELS } from '@/lib/domain/recommendation/label';
import { COPY_FORMS } from '@/lib/domain/annotation/copied-highlight';
import { EXPORT_FORMATS } from '@/lib/export/formats';
import { TEMPLATE_PROBLEMS } from '@/lib/export/template/template';
import { HIGHLIGHT_COLUMNS } from '@/lib/export/highlight-columns';
import { ORDERED_RULES } from '@/lib/domain/recommendation/rules/rules';

const messages = JSON.parse(
  readFileSync(new URL('../../public/_locales/zh_CN/messages.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, unknown>>;

/** The fixed sets of values that have a sentence each; see `wordKey`. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  libraryKind: ANNOTATION_KINDS.filter((kind) => kind !== 'all'),
  libraryBy: GROUPINGS,
  kind: TERM_KINDS,
  level: TERM_LEVELS,
  status: TERM_STATUSES,
  field: TERM_FIELDS,
  relation: [...RELATION_KINDS, 'inner'],
  inverse: RELATION_KINDS,
  part: Object.keys(emptyContent('2026-11-25')),
  colour: COLOURS,
  switch: Object.keys(DEFAULT_SWITCHES),
  settingsSwitch: Object.keys(DEFAULT_SWITCHES),
  settingsLanguage: LANGUAGE_CHOICES,
  settingsColour: COLOURS,
  record: RECORD_KINDS,
  strength: STRENGTHS,
  label: UNIT_LABELS,
  rule: [
    ...ORDERED_RULES.filter(({ label }) => label === 'recommendation').map(({ id }) => id),
    'heading-of-section',
    'goes-on',
    'corrected',
  ],
  export: EXPORT_FORMATS.map(({ id }) => id),
  exportScope: EXPORT_FORMATS.map(({ scope }) => scope),
  exportColumn: HIGHLIGHT_COLUMNS,
  exportProblem: TEMPLATE_PROBLEMS,
  copy: COPY_FORMS,
  origin: ['bundled', 'own', 'changed'],
  proposal: ['document', 'formula', 'quoted-noun', 'quoted-kind', 'quoted-name', 'field-noun', 'defined', 'short-name'],
};

describe.each(Object.entries(FAMILIES))('the sentences for %s', (family, values) => {
  it('are there for every value', () => {
    const keys = values.map((value) => `${family}_${value.replaceAll('-', '_')}`);
    expect(keys.filter((key) => !Object.hasOwn(messages, key))).toEqual([]);
  });
});
