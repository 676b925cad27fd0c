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
    ['achievement', '下一步，该县将加快建设冷链仓库。'],
    ['background', '该县负责人表示，下一步将加快建设冷链仓库。'],
    ['other', '建设美丽江西，是全省人民的共同心愿。'],
    ['other', '如何健全机制？'],
    ['recommendation', '牢牢把握已获批的试点机遇，建设出海通道。'],
    ['recommendation', '解决机制不健全、标准不统一的问题，推动区域协同。'],
    ['recommendation', '由省级统一规划，给予迁出地补助。'],
    ['recommendation', '考核分馆的开放时长，把结果与经费挂钩。'],
    ['recommendation', '2.恢复流动书车，定期驶入新建小区。'],
    ['recommendation', '（十一）培训馆员，服务好老年读者。'],
    ['recommendation', '不仅需要加大供给，更要盘活存量。'],
    ['recommendation', '既要守住水源，又要用好水面。'],
    ['recommendation', '要不断完善监测网络。'],
    ['recommendation', '留住人才，需要让人们看得见前景。'],
    ['other', '守住水源，管好岸线是前提。'],
    ['other', '只有人人争先，事业才能兴旺。'],
    ['other', '要深入理解这一概念的由来。'],
    ['recommendation', '停车的感受往往来自细节，交通部门更需要优化泊位。'],
    ['recommendation', '需要街道、学校、书店共同参与，壮大推广队伍。'],
    ['recommendation', '值得强调的是，各区也应该尽快清退不合格企业。'],
    ['recommendation', '医院周边的泊位、通道和临时接送点等公共空间的标识也应当尽快统一规划。'],
    ['recommendation', '县委书记要紧紧围绕群众的战略要求，带头腾出车位。'],
    ['recommendation', '平台有责任建立审核机制，先行核实投诉。'],
    ['recommendation', '监管部门不能缺位，要严肃查处私设地锁。'],
    ['other', '建设创新平台为经济转型提供有力支撑。'],
    ['other', '要在十年内追上先进水平，关键在人才。'],
    ['other', '这是一个亟待深入研究的课题。'],
    ['other', '如果要建设更多平台，成本自然增加。'],
    ['other', '平台能够集聚人才，推动技术扩散。'],
    ['other', '从本质上说，发展平台就是要推动知识流动。'],
    ['other', '必须清醒看到，这件事一年两年难见全功。'],
    ['other', '大多数住户没有多少事情要与物业协商。'],
    ['other', '网络口碑对旅游城市而言，直接影响客流。'],
    ['other', '产业要振兴，人才必先行。'],
    ['other', '培育创新平台显得十分紧迫。'],
    ['other', '当前，全省物流需求日趋多样。'],
    ['other', '如今的平台可以为转型提供支撑。'],
    ['other', '老人的精神需要与现有服务常有出入。'],
    ['recommendation', '本报告认为，各地要完善台账。'],
    ['problem', '农房管理制度亟待完善。'],
    ['problem', '但也存在一些问题，如账目公开不及时，需要进一步改进。'],
    ['problem', '新技术的推广遇到瓶颈。'],
    ['problem', '样品要走进车间，中间隔着好几道坎。'],
    ['other', '要把零散的地块连成片，谈何容易。'],
    ['other', '在这条路上，邻省积攒了不少经验。'],
    ['background', '去年，国务院办公厅印发《关于发展银发经济的意见》。'],
    ['recommendation', '委员周某建议，县里要设立修缮基金。'],
    ['recommendation', '多位代表呼吁建立冷链补贴。'],
    ['background', '规划建议提出，“健全补偿机制”。'],
    ['background', '教授李某认为，机制的由来值得研究。'],
    ['background', '总书记曾强调我们的目标是共同富裕，要依靠群众。'],
    ['recommendation', '最后，应使用量化打分的办法。'],
    ['background', '方大川强调，要抓牢重点项目，压实责任。'],
    ['background', '此前，有学者建议我国建立碳账户。'],
    ['recommendation', '为此，他呼吁加快立法。'],
    ['recommendation', '全国人大代表、某市市长方大川提出，各地应加快建设转化平台。'],
    ['background', '某市市长方大川提出，各地应加快建设转化平台。'],
    ['recommendation', '将考核结果纳入绩效，与奖补资金挂钩。'],
  ])('labels as %s among measures: %s', (label, sentence) => {
    expect(unitWith(sentence, ...MEASURES, sentence).label).toBe(label);
  });

  it('does not find 要 in 重要, 主要 or 需要 as a noun', () => {
    const [sentence] = ['生态补偿的重要价值主要在满足群众的需要。'];
    expect(unitWith(sentence ?? '', ...MEASURES, sentence ?? '').label).not.toBe('recommendation');
  });

  it('tells what somebody is able to do from what an actor of policy may do', () => {
    expect(labelsOf(...MEASURES, '外科医生可以利用虚拟系统预演手术。医院可以探索共用虚拟系统。').slice(-2)).toEqual([
      'other: 外科医生可以利用虚拟系统预演手术。',
      'recommendation: 医院可以探索共用虚拟系统。',
    ]);
  });

  it('keeps what is asked before the reason given for it', () => {
    expect(labelsOf(...MEASURES, '我们要健全征信体系，因为只有常用，才能让信用更牢靠。').at(-1)).toBe(
      'recommendation: 我们要健全征信体系，因为只有常用，才能让信用更牢靠。',
    );
  });

  it.each([
    ['what one person is to do', '你应该完善自己的本领。'],
    ['what something takes', '创新需要冒险精神作为支撑。'],
    ['a purpose', '加强劳动教育，旨在培养良好习惯。'],
    ['a slogan', '让我们行动起来，建设美好家园。'],
    ['what will come of it', '健全多方参与的机制，必将催生新的格局。'],
    ['advice that was given', '老陈提出的加固堤坝等建议全部被采纳。'],
    ['a division', '劳动可分为脑力劳动和体力劳动。'],
    ['somebody’s deeds', '面对防汛任务，广大志愿者奔赴一线。'],
  ])('takes %s among measures for no measure', (_, words) => {
    expect(unitWith(words, ...MEASURES, `要健全台账。${words}`).label).not.toBe('recommendation');
  });

  it('marks nothing in a piece that opens with deeds and asks nobody', () => {
    const labels = labelsOf(
      '我市积极推动集群发展，完善产业生态。',
      '优化生态布局。鼓励企业联合攻关，完善产业链条。',
      '破解发展难题。设立专项基金，建设创新平台。',
    );
    expect(labels.filter((label) => label.startsWith('recommendation'))).toEqual([]);
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

  it('carries a label on to a member after a semicolon that no rule knows, and to an example of a problem', () => {
    const members = '餐饮企业应当实行定量收费；居民小区，积分与物业费抵扣；南昌的试点有4个小区。';
    expect(labelsOf(...MEASURES, members).slice(-2)).toEqual([
      'recommendation: 居民小区，积分与物业费抵扣；',
      'achievement: 南昌的试点有4个小区。',
    ]);
    const example = labelsOf('车位管理滞后。比如，有的院子夜里空着一半。', ...MEASURES);
    expect(example[1]).toBe('problem: 比如，有的院子夜里空着一半。');
  });

  it('gives bylines and affiliations no label', () => {
    const article = articleOf('■ 章 敏', ...MEASURES, '（作者系研究员）');
    expect(labelUnits(article, []).map(({ block }) => block)).toEqual([1, 2, 3, 4]);
  });

  it('has nothing to say of an empty article, nor of an empty heading', () => {
    expect(labelUnits({ title: '', text: '', blocks: [] }, [])).toEqual([]);
    const heading = { kind: 'heading', start: 0, end: 0 } as const;
    expect(labelUnits({ title: '', text: '', blocks: [heading] }, []).map(({ label }) => label)).toEqual(['other']);
  });
});
