import { describe, expect, it } from 'vitest';
import { labelUnits } from '@/lib/domain/recommendation/label-units';
import { buildArticle } from '../../../eval/build-article';
import { labelsOf, unitWith } from './article-of';

/** A report: nothing in it is the author's own demand. */
const REPORT = '本报讯（记者 方舟）冷链论坛昨日举行。';
const marked = (...paragraphs: readonly string[]) =>
  labelsOf(REPORT, ...paragraphs).flatMap((line) => {
    const [label, words] = line.split(': ');
    return label === 'recommendation' ? [words] : [];
  });

describe('advice in quotation marks', () => {
  it('is read sentence by sentence after its speaker, and only where it advises', () => {
    expect(
      marked('研究员李某指出：“冷链滞后。要建设产地仓，完善补贴。支持合作社联合经营。去年我们走访了六个村。”'),
    ).toEqual(['要建设产地仓，完善补贴。', '支持合作社联合经营。']);
  });

  it('is read before a speaker who is named at its end', () => {
    expect(marked('“要落实帮扶政策，建立统筹机制。以县城为中心，引领乡镇发展。”县政协委员王某某说。')).toEqual([
      '“要落实帮扶政策，建立统筹机制。',
      '以县城为中心，引领乡镇发展。”',
    ]);
  });

  it('is still advice where the expert is called by name alone, or 他', () => {
    expect(
      marked(
        '大学教授王某某认为，市场不小。',
        '王某某表示：“应完善补贴办法。”',
        '王某某说，还要健全标准。他认为，要建设产地仓。',
        '“要建设培训基地。”他表示。',
      ),
    ).toEqual([
      '王某某表示：“应完善补贴办法。”',
      '王某某说，还要健全标准。',
      '他认为，要建设产地仓。',
      '“要建设培训基地。”',
    ]);
  });

  it.each([
    ['a mayor', '市长李某说：“要建设产地仓。要修好路。”'],
    ['a villager', '村民李某说：“要建设产地仓。要修好路。”'],
    ['nobody', '“要建设产地仓。要修好路。”'],
    ['an expert who tells how it is', '研究员李某说：“产地仓可以降低损耗。有了它才能留住客商。”'],
  ])('is none from %s', (_, words) => {
    expect(marked(words)).toEqual([]);
  });

  it('is not ascribed to the expert who speaks after somebody else', () => {
    expect(marked('市长李某说：“要建设产地仓。”研究员王某某说，市场不小。')).toEqual([]);
  });
});

describe('the advice of a deputy in a wire report', () => {
  const REPORT = [
    '新华社南昌3月7日电 周某委员7日作大会发言。',
    '周某提出两点建议：',
    '——强化各类主体责任，建立协调机制。',
    '——平台应进一步开放，开展科普行动。',
  ];

  it('is passed on where the title names the deputy', () => {
    const labels = labelUnits(
      buildArticle([
        { kind: 'title', text: '周某委员：实施大科普战略' },
        ...REPORT.map((text) => ({ kind: 'body' as const, text })),
      ]),
      [],
    ).map(({ label }) => label);
    expect(labels.slice(-2)).toEqual(['recommendation', 'recommendation']);
  });

  it.each(['市政协召开提案督办会', '市发展改革委员会：推进重点项目'])('is none under a title of news: %s', (title) => {
    const labels = labelUnits(
      buildArticle([{ kind: 'title', text: title }, ...REPORT.map((text) => ({ kind: 'body' as const, text }))]),
      [],
    ).map(({ label }) => label);
    expect(labels).not.toContain('recommendation');
  });

  it('is no advice where the report counts what became of it', () => {
    const sentence = '这些建议交由文化部门研究办理。';
    expect(unitWith(sentence, ...REPORT.slice(1), sentence).rule).not.toBe('advice-reported');
  });
});
