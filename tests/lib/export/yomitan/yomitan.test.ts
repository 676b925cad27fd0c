import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledTerms } from '@/lib/glossary-data/bundled-terms';
import { toYomitanOfTermsMet } from '@/lib/export/yomitan/terms-met';
import { toYomitanDictionary } from '@/lib/export/yomitan/yomitan-dictionary';
import { termOf } from '../../domain/glossary/term-of';
import { words } from '../export-words';
import { sampleExport } from '../memo-sample';
import { brokenRules } from './broken-rules';

const BUNDLED_TERMS = bundledTerms();
const TITLE = { title: '智库批注词库', made: '2026-11-22T09:00:00.000Z', language: 'zh' } as const;

function filesOf(zip: Uint8Array): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, JSON.parse(strFromU8(bytes)) as unknown]),
  );
}

const rowsOf = (files: Readonly<Record<string, unknown>>) =>
  Object.entries(files).flatMap(([name, rows]) => (name.startsWith('term_bank') ? (rows as unknown[][]) : []));

describe('toYomitanDictionary', () => {
  it('writes the whole glossary by the rules of the format', () => {
    const files = filesOf(toYomitanDictionary(BUNDLED_TERMS, TITLE, words));
    expect(brokenRules(files)).toEqual([]);
    const names = new Set(rowsOf(files).map(([name]) => name));
    expect(BUNDLED_TERMS.filter(({ name }) => !names.has(name.zh))).toEqual([]);
  });

  it('gives each form a row, the name its pinyin, and all of a term one number', () => {
    const term = termOf('wetland', '湿地银行', {
      pinyin: 'shī dì yín háng',
      aliases: ['湿地占补平衡银行', '湿地银行'],
    });
    const rows = rowsOf(filesOf(toYomitanDictionary([term], TITLE, words)));
    expect(rows.map(([form, reading, , , , , sequence]) => [form, reading, sequence])).toEqual([
      ['湿地银行', 'shī dì yín háng', 1],
      ['湿地占补平衡银行', '', 1],
    ]);
    expect(rows[0]?.[2]).toBe('现行');
  });

  it('divides many rows into several files, none of them lost', () => {
    const many = Array.from({ length: 12_000 }, (_, index) => termOf(`t${String(index)}`, `词${String(index)}`));
    const files = filesOf(toYomitanDictionary(many, TITLE, words));
    expect(Object.keys(files)).toEqual([
      'index.json',
      'tag_bank_1.json',
      'term_bank_1.json',
      'term_bank_2.json',
      'term_bank_3.json',
    ]);
    expect(rowsOf(files)).toHaveLength(12_000);
  });

  it('is the same file each time it is made from the same', () => {
    expect(toYomitanDictionary(BUNDLED_TERMS, TITLE, words)).toEqual(toYomitanDictionary(BUNDLED_TERMS, TITLE, words));
  });

  it('keeps to the format whatever the reader’s own entries hold', () => {
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, anything, anything, (name, alias, text) => {
        const own = termOf('own', name === '' ? '词' : name, {
          aliases: [alias],
          summary: { zh: text, en: text },
          definition: { zh: text, en: '' },
          sources: [{ kind: 'press', publisher: text, title: alias, date: null, address: `javascript:${text}` }],
        });
        const files = filesOf(toYomitanDictionary([own], { ...TITLE, title: `${name}词库` }, words));
        expect(brokenRules(files)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  }, 30_000);
});

describe('toYomitanOfTermsMet', () => {
  it('holds each term of the articles once', () => {
    const files = filesOf(toYomitanOfTermsMet([sampleExport(), sampleExport()], words));
    expect(rowsOf(files).map(([form]) => form)).toEqual(['湿地银行']);
    expect(files['index.json']).toMatchObject({
      title: '智库批注 2026年11月22日',
      revision: '2026-11-22T09:00:00.000Z',
    });
  });
});
