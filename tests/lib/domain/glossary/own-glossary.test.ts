import { describe, expect, it } from 'vitest';
import type { OwnEntry } from '@/lib/domain/glossary/own-entry';
import { mergedTerms, switchedOffTerms } from '@/lib/domain/glossary/own-glossary';
import { emptyContent } from '@/lib/domain/glossary/term-content';
import { termOf } from './term-of';

const BUNDLED = [termOf('feidi', '飞地经济'), termOf('tanhui', '碳汇')];
const entry = (id: string, zh: string, replaces: string | null): OwnEntry => ({
  id,
  replaces,
  content: { ...emptyContent('2026-11-25'), name: { zh, en: '' } },
  created: '',
  modified: '',
  deleted: null,
});

describe('the glossary as the reader has it', () => {
  it('puts an entry in the place of the bundled one it replaces, under the same id', () => {
    const terms = mergedTerms(BUNDLED, { entries: [entry('u', '飞地', 'feidi')], hidden: [] });
    expect(terms.map(({ id, name, origin }) => [id, name.zh, origin])).toEqual([
      ['feidi', '飞地', 'changed'],
      ['tanhui', '碳汇', 'bundled'],
    ]);
  });

  it('adds an own entry under an id that no bundled one can have', () => {
    const terms = mergedTerms(BUNDLED, { entries: [entry('u', '景漂', null)], hidden: [] });
    expect(terms[0]).toMatchObject({ id: 'own-u', origin: 'own' });
    expect(terms).toHaveLength(3);
  });

  it('switches off what is hidden and what is replaced', () => {
    const own = { entries: [entry('u', '飞地', 'feidi'), entry('v', '景漂', null)], hidden: ['tanhui'] };
    expect([...switchedOffTerms(own)].sort()).toEqual(['feidi', 'tanhui']);
  });
});
