import { describe, expect, it } from 'vitest';
import { labelsOf, unitWith } from './article-of';

/** A section in which the author proposes. */
const MEASURES = ['对策与建议', '要健全协商机制。', '完善补偿标准，统一核算口径。', '建立专项基金。'] as const;

describe('what others say and do, beside what the author asks', () => {
  it('keeps to the authority while a sentence goes on with 要 and no subject', () => {
    const [first, second, third] = labelsOf(
      '会议强调，要坚持规划先行。要落实管护经费。',
      '江西应加快立法，健全管护制度。',
      '要建立台账，压实责任。',
      '还应引导村民参与，完善奖补办法。',
    );
    expect([first, second, third]).toEqual([
      'background: 会议强调，要坚持规划先行。',
      'background: 要落实管护经费。',
      'recommendation: 江西应加快立法，健全管护制度。',
    ]);
  });

  it('keeps to the authority through a scene before its 要', () => {
    expect(
      labelsOf(
        '省长强调，要用法治手段治理失信。对制假售假的行为，要加大执法力度。',
        '要健全信用档案。应建立修复机制，完善奖惩办法。',
      ),
    ).toEqual([
      'background: 省长强调，要用法治手段治理失信。',
      'background: 对制假售假的行为，要加大执法力度。',
      'recommendation: 要健全信用档案。',
      'recommendation: 应建立修复机制，完善奖惩办法。',
    ]);
  });

  it('takes what an expert asks for in a debate for advice, and what the host says for neither', () => {
    expect(
      labelsOf(...MEASURES, '专家甲：要健全利益联结机制。', '主持人：要让大家把话说完。要把时间留给观众。').slice(-3),
    ).toEqual([
      'recommendation: 专家甲：要健全利益联结机制。',
      'background: 主持人：要让大家把话说完。',
      'background: 要把时间留给观众。',
    ]);
  });

  it('takes a paragraph that tells of a city for what the city did', () => {
    expect(
      labelsOf(
        '要健全传承机制，完善保护体系。应鼓励文化创新，加强人才培养。',
        '繁荣文化产业。杭州立足市场需求，积极发展新业态。同时，构建了完备的保障体系。',
      ).slice(-2),
    ).toEqual(['achievement: 杭州立足市场需求，积极发展新业态。', 'achievement: 同时，构建了完备的保障体系。']);
  });

  it('tells a provision of a statute from what is asked for those who break it', () => {
    expect(
      labelsOf(
        ...MEASURES,
        '《办法》规范中介行为，明确从业人员应当实名服务。提供租赁服务的，应当核对证件。对拒不整改的，应当依法约谈。',
      ).slice(-3, -1),
    ).toEqual([
      'background: 《办法》规范中介行为，明确从业人员应当实名服务。',
      'background: 提供租赁服务的，应当核对证件。',
    ]);
    expect(labelsOf(...MEASURES, '对拒不整改的，应当依法约谈。').at(-1)).toBe(
      'recommendation: 对拒不整改的，应当依法约谈。',
    );
  });

  it('leaves a statute its further provisions', () => {
    const provisions = '《条例》规定，企业应当明码标价。经营者应当建立退款制度。为此，各地应加快建立监管平台。';
    expect(labelsOf(...MEASURES, provisions).slice(-3)).toEqual([
      'background: 《条例》规定，企业应当明码标价。',
      'background: 经营者应当建立退款制度。',
      'recommendation: 为此，各地应加快建立监管平台。',
    ]);
  });

  it('follows advice that is passed on after a semicolon and through its numbers', () => {
    const advice = '工匠李某建议：一要设立基金，培训工匠；鼓励宗祠开放。二要建立名录，一村一档。';
    expect(labelsOf(...MEASURES, advice).slice(-3)).toEqual([
      'recommendation: 工匠李某建议：一要设立基金，培训工匠；',
      'recommendation: 鼓励宗祠开放。',
      'recommendation: 二要建立名录，一村一档。',
    ]);
    expect(unitWith('为此，我建议', ...MEASURES, '为此，我建议：').label).toBe('recommendation');
  });

  it('tells of a case until the author asks again', () => {
    const paragraph = '以某商会为例，会员年年到村里采购。一方面打通供应链，带动增收。各地要推广这种办法，建立清单。';
    expect(labelsOf(...MEASURES, paragraph).slice(-2)).toEqual([
      'achievement: 一方面打通供应链，带动增收。',
      'recommendation: 各地要推广这种办法，建立清单。',
    ]);
  });

  it('proposes nothing under a heading of what is done elsewhere', () => {
    const way = '面对土地紧张，建立押金制度。';
    const labels = labelsOf('一、国外的治理路径', way, '二、对策建议', way, '各区要建立台账，逐项销号。');
    expect(labels.map((line) => line.split(':')[0])).toEqual([
      'achievement',
      'achievement',
      'recommendation',
      'recommendation',
      'recommendation',
    ]);
  });
});

describe('what is pledged, enjoined or appealed for', () => {
  it.each([
    '全县干部群众纷纷表示，要进一步解放思想、做强茶业。',
    '总书记勉励大家，要加强新品种研发，增强竞争力。',
    '省文物局倡议共同守护古茶道。',
    '1934年，第二次全国苏维埃代表大会提出，要关心群众生活。',
    '不久前，主席倡议各国加强茶叶贸易合作。',
    '周某的票据遗失，根据规定，必须出具声明。',
  ])('is no advice of the author: %s', (sentence) => {
    expect(unitWith(sentence, ...MEASURES, sentence).label).toBe('background');
  });

  it('tells a lasting need from a lasting deed', () => {
    expect(unitWith('茶业', ...MEASURES, '茶业发展需要长期稳定的环境。').label).toBe('other');
    expect(unitWith('全县', ...MEASURES, '全县需要长期加强监管。').label).toBe('recommendation');
  });
});
