import { describe, expect, it } from 'vitest';
import { unitWith } from './article-of';

const MEASURES = ['对策建议', '政府应当加快完善补偿机制。要建立协商机制，统一标准。'] as const;

describe('a demand whose words meet so that they look like another word', () => {
  it.each([
    '政府应考虑设立专项基金。',
    '企业应承担起主体责任。',
    '平台应征求骑手的意见。',
    '政府应为企业纾困解难，提供便利。',
    '应力戒形式主义，减轻基层负担。',
    '应激发企业的创新活力。',
    '各地应对照清单逐项整改。',
    '各部门要紧盯关键环节，一抓到底。',
    '干部要求真务实，不搞花架子。',
    '要领导带头，层层示范。',
    '要说清楚钱花在了哪里。',
    '还得出台配套办法。',
    '做这件事，先得分清轻重缓急。',
    '让利益相关方坐到一张桌子上来。',
    '把关键岗位的监督盯紧盯牢。',
    '从事后处置转向事前预防。',
    '以上率下，把责任压到每一级。',
  ])('is a recommendation: %s', (sentence) => {
    expect(unitWith(sentence, ...MEASURES, sentence).label).toBe('recommendation');
  });
});

describe('a fact whose words look like a demand', () => {
  it.each([
    '群众的收入也得到提高。',
    '老人的就医问题因此就得到了缓解。',
    '项目由此得以落地，企业也得以喘息。',
    '双方都得益于这次合作。',
    '他干起活来更得心应手。',
    '调查组也得出了同样的结论。',
    '新业态也应运而生。',
    '新学期就要开始了。',
    '他们应对有力，化解了风险。',
    '两地的差距要大得多。',
    '系统可以自动识别违停车辆。',
    '市民可通过小程序预约。',
    '这个倡议得到了三十多个国家的响应。',
    '这所希望小学建在山上。',
    '孩子们的眼里满是期待。',
    '每到招生季，职业学校的校长都要为生源发愁。',
    '善意需要引导，热情需要组织。',
    '善待今天的老人，就是善待明天的自己。',
    '把脚步迈向田野，答案就在那里。',
    '任何权力都应当受到监督，这是法治的基本要求。',
    '好的城市应该让每个人都能找到自己的位置。',
    '打铁还需自身硬。',
    '没有精准的比例，更不可能造出好房子。',
    '核查一般要由第三方机构来做。',
    '文化自信不是守旧，它要从传统里开出新花。',
    '理解这一概念，需要把握三个维度。',
  ])('is none: %s', (sentence) => {
    expect(unitWith(sentence, sentence, ...MEASURES).label).not.toBe('recommendation');
  });
});

describe('a demand', () => {
  it.each([
    ['hopes that those it names will act', '期待有关部门尽快给出答案。'],
    ['says that its time has come', '是时候给过度包装立规矩了。'],
    ['forbids what is best not begun', '做好这项工作，首要原则是讲科学，切忌把问题扩大化。'],
    ['calls on those whom it names after 需要', '不能单靠消费者，而是需要点餐平台加强监管。'],
    ['says what those it names owe', '平台当负起责任，而不是一封了之。'],
    ['asks for more of a deed', '罚款不是目的，执法部门要多做释法说理的工作。'],
    ['asks for resolve', '监管部门得拿出真招来。'],
  ])('%s', (_, sentence) => {
    expect(unitWith(sentence, ...MEASURES, sentence).label).toBe('recommendation');
  });

  it('is passed on from an expert who tells a reporter', () => {
    const told = '研究员方某告诉记者，“四个省区还需要进一步出台实施办法，把责任落实到人。”';
    expect(unitWith('研究员', told).label).toBe('recommendation');
  });

  it('is one of the two words 提出建议 only with what is advised', () => {
    expect(unitWith('委员', '委员深入调研，努力提出建议。').label).not.toBe('recommendation');
  });
});

describe('a short comment that asks those by name who can act', () => {
  it('recommends that, also in words the lists do not know', () => {
    const comment = ['租房的人越来越多。条例来得正是时候。', '企业要积极响应，合规经营。'];
    expect(unitWith('企业要', ...comment).label).toBe('recommendation');
  });
});
