import { describe, expect, it } from 'vitest';

import { findMentions } from '@/lib/domain/glossary/find-mentions';
import type { Term } from '@/lib/domain/glossary/term';
import { glossaryOf } from './glossary-of';
import { termOf } from './term-of';

/** What is mentioned, as it is written. */
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

  it('counts a short form where words stand that are no form themselves', () => {
    const plan = termOf('p', '第十五个五年规划纲要', {
      contextualForms: [{ form: '规划纲要', requires: ['十五五'] }],
    });
    expect(surfaces([plan], '十五五时期，规划纲要提出')).toEqual(['规划纲要']);
    expect(surfaces([plan], '十四五时期，规划纲要提出')).toEqual([]);
  });

  it('lets a short form that is refused hide neither a shorter form nor a later one', () => {
    const refused = termOf('r', '甲', { contextualForms: [{ form: '省级生态补偿', requires: ['全称'] }] });
    const terms = [refused, termOf('s', '省级生态'), termOf('l', '补偿条例')];
    expect(surfaces(terms, '省级生态补偿条例')).toEqual(['省级生态', '补偿条例']);
    expect(surfaces(terms, '全称，省级生态补偿条例')).toEqual(['省级生态补偿']);
  });

  it('gives a short form that two terms share to the one whose support stands in the article', () => {
    const terms = ['甲省', '乙省'].map((name, index) =>
      termOf(`t${String(index)}`, `${name}科技中心`, {
        contextualForms: [{ form: '省中心', requires: [`${name}科技中心`] }],
      }),
    );
    const mentions = findMentions(glossaryOf(terms), '乙省科技中心（下称省中心）');
    expect(mentions.map(({ termId }) => termId)).toEqual(['t1', 't1']);
  });

  it('keeps what is mentioned inside a mention, level by level', () => {
    const terms = ['江西省生态补偿条例', '生态补偿条例', '生态补偿', '补偿条例', '条例'].map((zh) => termOf(zh, zh));
    const [law] = findMentions(glossaryOf(terms), '《江西省生态补偿条例》');
    expect(law).toMatchObject({ termId: '江西省生态补偿条例', start: 0, end: 11 });
    expect(law?.inner).toMatchObject([{ termId: '生态补偿条例', start: 4, end: 10 }]);
    expect(law?.inner[0]?.inner.map(({ termId }) => termId)).toEqual(['生态补偿', '条例']);
  });

  it('gives the quotation marks between two mentions to one of them', () => {
    const terms = [termOf('a', '甲乙'), termOf('b', '丙丁')];
    expect(surfaces(terms, '说"甲乙"丙丁"')).toEqual(['"甲乙"', '丙丁']);
  });

  it('finds simplified forms in a traditional text, but never takes a form’s own character for another', () => {
    const terms = [termOf('a', '生态补偿'), termOf('b', '乾隆干线')];
    const find = (text: string) =>
      findMentions(glossaryOf(terms, '態補償乾線', '态补偿干线'), text).map(({ termId }) => termId);
    expect(find('完善生態補償，')).toEqual(['a']);
    expect(find('乾隆干線')).toEqual(['b']);
    expect(find('乾隆乾線')).toEqual([]);
  });

  it('takes circled and Chinese numerals for what they are', () => {
    expect(surfaces([termOf('x', '1区')], '①区，一区，１区')).toEqual(['１区']);
  });

  it.each(['⽣态补偿', '生\ufe00态补偿', '生\u200e态\u2066补偿'])(
    'sees through what a PDF’s text layer puts: %s',
    (written) => {
      expect(surfaces([termOf('x', '生态补偿')], `完善${written}，`)).toEqual([written]);
    },
  );

  it('prefers the reader’s own entry on equal spans, and the longer one whoever’s it is', () => {
    const bundled = glossaryOf([termOf('b1', '生态补偿'), termOf('b2', '飞地经济区')]).bundled;
    const own = glossaryOf([termOf('o1', '生态补偿'), termOf('o2', '飞地经济')]).bundled;
    const mentions = findMentions({ bundled, own, switchedOff: new Set() }, '生态补偿与飞地经济区');
    expect(mentions.map(({ termId, inner }) => [termId, inner.map((one) => one.termId)])).toEqual([
      ['o1', []],
      ['b2', ['o2']],
    ]);
  });

  it('lets a term that is switched off hide nothing, but still support short forms', () => {
    const terms = [
      termOf('long', '生态补偿条例'),
      termOf('short', '生态补偿'),
      termOf('c', '丙丁', { contextualForms: [{ form: '该条例', requires: ['生态补偿条例'] }] }),
    ];
    const glossary = { ...glossaryOf(terms), switchedOff: new Set(['long']) };
    const mentions = findMentions(glossary, '生态补偿条例规定，该条例');
    expect(mentions.map(({ termId }) => termId)).toEqual(['short', 'c']);
  });
});
