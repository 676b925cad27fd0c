import { describe, expect, it } from 'vitest';
import { labelUnits } from '@/lib/domain/recommendation/label-units';
import { articleOf, labelsOf, unitWith } from './article-of';

/** A section in which the author proposes. */
const MEASURES = ['对策与建议', '要健全协商机制。', '完善补偿标准，统一核算口径。', '建立专项基金。'] as const;

describe('labelUnits', () => {
  it('takes the same verbs for achievements under 成效 and for recommendations under a call to act', () => {
    expect(
      labelsOf(
        '●流域补偿的实践成效',
        '健全协商机制，完善补偿标准。',
        '●深化补偿制度改革',
        '健全协商机制，完善补偿标准。',
        '要建立专项基金，引导社会资本参与。',
      ),
    ).toEqual([
      'achievement: ●流域补偿的实践成效',
      'achievement: 健全协商机制，完善补偿标准。',
      'recommendation: ●深化补偿制度改革',
      'recommendation: 健全协商机制，完善补偿标准。',
      'recommendation: 要建立专项基金，引导社会资本参与。',
    ]);
  });

  it('takes what stands before 下一步 in a paragraph for done', () => {
    expect(
      labelsOf(
        '构建人才网络',
        '应以人才生态为突破口，营造良好环境。',
        '搭建服务网络。设立人才驿站，推行一站办理。下一步，还可以建立服务总入口。同时，设立政策体验官。',
      ).slice(2),
    ).toEqual([
      'recommendation: 搭建服务网络。',
      'achievement: 设立人才驿站，推行一站办理。',
      'recommendation: 下一步，还可以建立服务总入口。',
      'recommendation: 同时，设立政策体验官。',
    ]);
  });

  it.each([
    ['background', '会议强调，要加快完善流域补偿机制。'],
    ['background', '全会提出，“健全生态产品价值实现机制”。'],
    ['background', '《条例》规定，县级政府应当划定保护区。'],
    ['achievement', '近年来，我省构建三级服务网络，推动资源共享。'],
    ['achievement', '治理废弃矿山46座。'],
    ['problem', '但跨区域协调能力不足，长效机制不健全。'],
    ['problem', '也要看到，县域物流成本仍然偏高。'],
    ['other', '做好这件事，不仅要有热情，更要有方法。'],
    ['other', '下一步，该县将加快建设冷链仓库。'],
    ['other', '建设美丽江西，是全省人民的共同心愿。'],
    ['other', '如何健全机制？'],
    ['recommendation', '牢牢把握已获批的试点机遇，建设出海通道。'],
    ['recommendation', '解决机制不健全、标准不统一的问题，推动区域协同。'],
    ['recommendation', '由省级统一规划，给予迁出地补助。'],
    ['recommendation', '将考核结果纳入绩效，与奖补资金挂钩。'],
  ])('labels as %s among measures: %s', (label, sentence) => {
    expect(unitWith(sentence, ...MEASURES, sentence).label).toBe(label);
  });

  it('does not find 要 in 重要, 主要 or 需要 as a noun', () => {
    const [sentence] = ['生态补偿的重要价值主要在满足群众的需要。'];
    expect(unitWith(sentence ?? '', ...MEASURES, sentence ?? '').label).not.toBe('recommendation');
  });

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

  it('leaves a statute its further provisions', () => {
    const provisions = '《条例》规定，企业应当明码标价。经营者应当建立退款制度。为此，各地应加快建立监管平台。';
    expect(labelsOf(...MEASURES, provisions).slice(-3)).toEqual([
      'background: 《条例》规定，企业应当明码标价。',
      'background: 经营者应当建立退款制度。',
      'recommendation: 为此，各地应加快建立监管平台。',
    ]);
  });

  it('finds no word inside quotation marks, and no harm in a mark that is never closed', () => {
    const quoted = '这就是“要建设、应完善”的由来。';
    expect(unitWith(quoted, ...MEASURES, quoted).label).not.toBe('recommendation');
    const open = '要建设“一网通办平台，完善规则。';
    expect(unitWith(open, ...MEASURES, open).label).toBe('recommendation');
  });

  it.each([
    ['必须守住安全底线，完善制度。', 'must', '必须'],
    ['各地要压实责任，健全台账。', 'must', '要'],
    ['还需要加快探索金字塔式人才网络。', 'must', '还需要'],
    ['要实现转型，政府应当完善标准。', 'must', '要'],
    ['政府应当公开账目。', 'should', '应当'],
    ['健全台账，逐项销号。', 'should', '健全'],
    ['还可以探索共建园区。', 'explore', '还可以'],
    ['探索推行碳标签制度，建立核算体系。', 'explore', '探索'],
    ['鼓励有条件的地方探索横向补偿。', 'explore', '鼓励'],
  ])('%s is %s, by %s', (sentence, strength, marker) => {
    const unit = unitWith(sentence, ...MEASURES, sentence);
    const article = articleOf(...MEASURES, sentence);
    expect(unit.recommendation?.strength).toBe(strength);
    expect(unit.marker === null ? null : article.text.slice(unit.marker.start, unit.marker.end)).toBe(marker);
  });

  it('carries 可以 on to a measure that 同时 adds to it', () => {
    const paragraph = '下一步，还可以建立服务总入口。同时，设立政策体验官。';
    expect(unitWith('同时，', ...MEASURES, paragraph).recommendation?.strength).toBe('explore');
    expect(unitWith('同时，', ...MEASURES, '完善服务。同时，设立政策体验官。').recommendation?.strength).toBe('should');
  });

  it('says who shall do what to what, and by which terms', () => {
    const sentence = '省级主管部门要加快建立生态补偿基金，强化监管。';
    const article = articleOf(...MEASURES, sentence);
    const start = article.text.indexOf('生态补偿基金');
    const mentions = [{ start, end: start + 6, termId: 'fund', inner: [] }];
    const found = labelUnits(article, mentions).at(-1)?.recommendation;
    const words = (span: { start: number; end: number } | null | undefined) =>
      span === null || span === undefined ? null : article.text.slice(span.start, span.end);
    expect([words(found?.actor), words(found?.action), words(found?.object), found?.instruments]).toEqual([
      '省级主管部门',
      '建立',
      '生态补偿基金',
      mentions,
    ]);
  });

  it('gives bylines and affiliations no label', () => {
    const article = articleOf('■ 章 敏', ...MEASURES, '（作者系研究员）');
    expect(labelUnits(article, []).map(({ block }) => block)).toEqual([1, 2, 3, 4]);
  });

  it('has nothing to say of an empty article', () => {
    expect(labelUnits({ text: '', blocks: [] }, [])).toEqual([]);
  });
});
