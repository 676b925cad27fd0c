import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findMentions } from '@/lib/domain/glossary/find-mentions';
import type { Term } from '@/lib/domain/glossary/term';
import { foldToKey } from '@/lib/domain/text/fold';
import { glossaryOf } from './glossary-of';
import { termOf } from './term-of';

function surfaces(terms: readonly Term[], text: string): readonly string[] {
  return findMentions(glossaryOf(terms), text).map(({ start, end }) => text.slice(start, end));
}

const PLAN = termOf('plan', '“1269”行动计划');

describe('findMentions', () => {
  it('prefers the longest of the forms that begin at a place', () => {
    const terms = [termOf('a', '生态补偿'), termOf('b', '生态补偿条例'), termOf('c', '补偿条例')];
    expect(surfaces(terms, '依据生态补偿条例，完善生态补偿。')).toEqual(['生态补偿条例', '生态补偿']);
  });

  it.each([
    '“1269”行动计划',
    '"1269"行动计划',
    '「1269」行动计划',
    '『1269』行动计划',
    '1269行动计划',
    '“１２６９”行动计划',
  ])('finds a form written as %s', (written) => {
    expect(surfaces([PLAN], `推进${written}，`)).toEqual([written]);
  });

  it.each(['A—B', 'A–B', 'A-B', 'A－B', 'A～B', 'A——B'])('takes every kind of dash for one: %s', (written) => {
    expect(surfaces([termOf('x', 'A—B流域')], `（${written}流域）`)).toEqual([`${written}流域`]);
  });

  it('finds a form through spaces and invisible characters inside it', () => {
    expect(surfaces([termOf('x', '飞地经济')], '发展飞 地\u200b经　济。')).toEqual(['飞 地\u200b经　济']);
  });

  it('finds nothing across the border of two blocks', () => {
    expect(surfaces([termOf('x', '飞地经济')], '谈谈飞地\n经济如何')).toEqual([]);
  });

  it('does not take part of a longer number or word for a form', () => {
    expect(surfaces([termOf('x', 'VR'), PLAN], 'VRAM与81269行动计划')).toEqual([]);
    expect(surfaces([termOf('x', 'VR')], '看VR展')).toEqual(['VR']);
  });

  it('includes quotation marks that hold just the form, and leaves out those that hold more', () => {
    expect(surfaces([termOf('x', '景漂贷')], '推出“景漂贷”，又说“景漂贷很好”。')).toEqual(['“景漂贷”', '景漂贷']);
    expect(surfaces([termOf('x', '补偿条例')], '《补偿条例》')).toEqual(['《补偿条例》']);
  });

  it('counts a short form only in an article that introduces it', () => {
    const centre = termOf('c', '省级科技成果转移转化中心', {
      contextualForms: [{ form: '省中心', requires: ['省级科技成果转移转化中心'] }],
    });
    expect(surfaces([centre], '由省中心公布')).toEqual([]);
    expect(surfaces([centre], '省级科技成果转移转化中心（以下简称省中心）')).toEqual([
      '省级科技成果转移转化中心',
      '省中心',
    ]);
  });

  it('agrees with a naive search on any text', () => {
    const character = fc.constantFrom('生', '态', '补', '偿', '“', '”', ' ', '　', '\n', '1', '2', '１', 'a', '，');
    const form = fc.string({
      unit: fc.constantFrom('生', '态', '补', '偿', '1', '2', 'a'),
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(form, { minLength: 1, maxLength: 6 }),
        fc.string({ unit: character, maxLength: 60 }),
        (forms, text) => {
          const terms = forms.map((zh, index) => termOf(`t${String(index)}`, zh));
          const found = findMentions(glossaryOf(terms), text).map(({ start, end }) =>
            foldToKey(text.slice(start, end)),
          );
          expect(found).toEqual(naive(forms, text));
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Leftmost-longest by trying every form at every place of every block. */
function naive(forms: readonly string[], text: string): readonly string[] {
  const byLength = [...forms].sort((a, b) => b.length - a.length);
  return text.split('\n').flatMap((block) => {
    const kept = Array.from({ length: block.length }, (_, offset) => offset).filter(
      (offset) => foldToKey(block.charAt(offset)) !== '',
    );
    const key = foldToKey(block);
    const isInsideWord = (at: number) =>
      /^[0-9a-z]{2}$/.test(key.slice(at - 1, at + 1)) && kept[at - 1] === (kept[at] ?? 0) - 1;
    const found: string[] = [];
    let at = 0;
    while (at < key.length) {
      const place = at;
      const form = byLength.find(
        (candidate) =>
          key.startsWith(candidate, place) && !isInsideWord(place) && !isInsideWord(place + candidate.length),
      );
      if (form !== undefined) found.push(form);
      at += form?.length ?? 1;
    }
    return found;
  });
}
