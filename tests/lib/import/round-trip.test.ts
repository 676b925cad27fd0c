import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  RELATION_KINDS,
  SOURCE_KINDS,
  TERM_FIELDS,
  TERM_KINDS,
  TERM_LEVELS,
  TERM_STATUSES,
} from '@/lib/domain/glossary/term';
import type { Term, TermContent } from '@/lib/domain/glossary/term';
import { contentOf, emptyContent } from '@/lib/domain/glossary/term-content';
import { toGlossaryCsv } from '@/lib/export/glossary-csv';
import { toGlossaryJson } from '@/lib/export/glossary-json';
import { toGlossaryTbx } from '@/lib/export/glossary-tbx';
import { bundledTerms } from '@/lib/glossary-data/bundled-terms';
import { planImport } from '@/lib/import/plan-import';
import { readGlossaryFile } from '@/lib/import/read-glossary-file';

const { DOMParser } = new JSDOM().window;
const TOOLS = {
  parseXml: (text: string) => new DOMParser().parseFromString(text, 'application/xml'),
  contentBefore: () => emptyContent('2026-11-25'),
};
const read = (text: string) => readGlossaryFile(new TextEncoder().encode(text), TOOLS);
const EXPORTS = {
  CSV: toGlossaryCsv,
  JSON: (terms: readonly Term[]) => toGlossaryJson(terms, '2026-11-25T00:00:00.000Z'),
  TBX: (terms: readonly Term[]) => toGlossaryTbx(terms, { title: '词库', source: '智库批注' }),
};

/** Text as the schema lets it through: trimmed, with whatever a table, XML or a spreadsheet trips over. */
const words = fc
  .string({
    unit: fc.constantFrom(
      '补',
      '偿',
      'a',
      '"',
      "'",
      ',',
      ';',
      '｜',
      '\\',
      '\n',
      '=',
      '＝',
      '+',
      '-',
      '@',
      '<',
      '&',
      ']',
      '\t',
      '😀',
      ' ',
    ),
  })
  .map((text) => text.trim());
const name = fc.string({
  unit: fc.constantFrom('补', '偿', '=', '"', ',', '｜', '<', '&', '1'),
  minLength: 2,
  maxLength: 8,
});
const filled = words.filter((text) => text !== '');
const both = fc.record({ zh: words, en: words });
/** Both languages empty is the same as nothing said. */
const bothOrNull = fc.option(
  both.filter(({ zh, en }) => zh !== '' || en !== ''),
  { nil: null },
);
const content: fc.Arbitrary<TermContent> = fc.record({
  field: fc.constantFrom(...TERM_FIELDS),
  name: fc.record({ zh: name, en: words }),
  pinyin: words,
  fullName: fc.option(filled, { nil: null }),
  aliases: fc.array(name, { maxLength: 3 }),
  contextualForms: fc.array(fc.record({ form: name, requires: fc.array(name, { minLength: 1, maxLength: 2 }) }), {
    maxLength: 2,
  }),
  kind: fc.constantFrom(...TERM_KINDS),
  level: fc.constantFrom(...TERM_LEVELS),
  status: fc.constantFrom(...TERM_STATUSES),
  summary: both,
  definition: both,
  effect: bothOrNull,
  issuer: bothOrNull,
  documentNumber: fc.option(filled, { nil: null }),
  years: fc.option(
    fc.record({ from: fc.integer({ min: 1900, max: 2100 }), to: fc.option(fc.constant(2030), { nil: null }) }),
    {
      nil: null,
    },
  ),
  formula: fc.array(fc.record({ part: filled, zh: words, en: words }), { maxLength: 2 }),
  relations: fc.array(fc.record({ kind: fc.constantFrom(...RELATION_KINDS), id: fc.constant('feidi') }), {
    maxLength: 2,
  }),
  sources: fc.array(
    fc.record({
      kind: fc.constantFrom(...SOURCE_KINDS),
      publisher: filled,
      title: filled,
      date: fc.option(fc.constant('2025-09-29'), { nil: null }),
      address: fc.option(fc.constant('https://www.gov.cn/a?b=1&c=“2”'), { nil: null }),
    }),
    { maxLength: 2 },
  ),
  checked: fc.constant('2026-11-20'),
});

describe.each(Object.entries(EXPORTS))('a glossary exported as %s', (format, write) => {
  it('comes back as it was, whatever an entry says', () => {
    fc.assert(
      fc.property(content, (said) => {
        const term: Term = { ...said, id: 'own-0f0e0d0c-0b0a-4908-8706-050403020100', origin: 'own' };
        const result = read(write([term]));
        if (!result.ok) throw new Error(JSON.stringify(result.problems));
        const [entry] = result.entries;
        expect({ id: entry?.id, content: entry?.content }).toEqual({ id: term.id, content: contentOf(term) });
      }),
      { numRuns: 300 },
    );
  });

  it('holds the whole bundled glossary, and imported again changes nothing', () => {
    const terms = bundledTerms();
    const result = read(write(terms));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const plan = planImport(result.entries, terms, { entries: [], hidden: [] }, () => 'new');
    expect(plan).toMatchObject({ ok: true, collisions: [] });
    expect(plan.ok && plan.changes.filter(({ type }) => type !== 'same')).toEqual([]);
    expect(plan.ok && plan.changes.length).toBe(terms.length);
  });

  it(`has the form a reader of ${format} expects`, () => {
    const text = write(bundledTerms().slice(0, 2));
    const beginnings = {
      CSV: '\ufeffid,zh,en,',
      JSON: '{\n  "format": "zhiku-reader-glossary"',
      TBX: '<?xml version="1.0" encoding="UTF-8"?>\n<tbx type="TBX-Basic" style="dca"',
    };
    expect(text.startsWith(beginnings[format as keyof typeof beginnings])).toBe(true);
  });
});

describe('a table for a spreadsheet', () => {
  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '＝1+1', " '=1"])('does not let %j run as a formula', (zh) => {
    const term = { ...bundledTerms()[0], summary: { zh, en: '' } } as Term;
    const { data } = Papa.parse<string[]>(toGlossaryCsv([term]).slice(1));
    expect(data[1]?.filter((cell) => /^\s*[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(data[1]).toContain(`'${zh}`);
  });
});
