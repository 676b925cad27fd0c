import { describe, expect, it } from 'vitest';
import { unitWith } from './article-of';

const MEASURES = ['对策与建议', '要健全协商机制。', '完善补偿标准，统一核算口径。', '建立专项基金。'] as const;

/** The label of a sentence that stands in a paragraph of measures. */
function labelAmongMeasures(sentence: string): string {
  return unitWith(sentence, ...MEASURES, `要加强培训。${sentence}`).label;
}

describe('examples among measures', () => {
  it.each([
    '从草原上的护林员，到山坳里的乡村教师。',
    '从放弃高薪回乡的支书，到扎根大山的医生，他们都在发光。',
    '他们生于斯长于斯，更能因地制宜，发挥所长。',
    'OpenTea聚焦茶叶识别，依托算力优化，赋能茶企。',
    '农业科技园里，技术员手把手教茶农剪枝，推广新品种。',
    '茶镇的“邻里书屋”，引领居民参与治理。',
    '南昌整合高校资源，完善产业链条，吸引创客集聚。',
    '“太行愚公”李某，扎根山区三十年，把荒山变成果园。',
    '例如当地的放管服改革，运用大数据，不断提高服务水平。',
    '此时，多地通过现代化改造，改善人居环境。',
    '在这个时代，我们每一天都在改写历史。',
  ])('ask nobody: %s', (sentence) => {
    expect(labelAmongMeasures(sentence)).not.toBe('recommendation');
  });

  it('are practice where some do well, and trouble where they do not', () => {
    expect(labelAmongMeasures('有的村镇大力发展民宿，带动农户增收。')).toBe('achievement');
    expect(labelAmongMeasures('有的村镇盲目发展民宿，一味攀比。')).toBe('problem');
  });
});

describe('what holds in general among measures', () => {
  it.each([
    '清单越细致，落实的效果就越好。',
    '社区承担着服务居民、化解矛盾的责任。',
    '如何管好烟火气，兼顾民生与秩序，考验着治理水平。',
    '协同创新可加速要素流动，释放区域潜能。',
    '整合执法力量，强化队伍建设，能够提升执法效能。',
    '就如一棵大树，扎根越深，守住水土越多。',
    '更能打通断点，形成流通渠道。',
    '推进融合发展，有利于丰富业态。',
    '百年大计，教育为本。',
    '阅读塑造精神风貌，提升国民素质。',
    '任何地方想要发展，都不可能关起门来。',
    '模仿，作为一种学习策略，允许企业借鉴经验。',
  ])('asks nobody: %s', (sentence) => {
    expect(labelAmongMeasures(sentence)).not.toBe('recommendation');
  });
});

describe('measures that only look like examples or like what holds in general', () => {
  it.each([
    '从源头到餐桌，健全追溯体系。',
    '沿着山脊建设防火带，完善水源点。',
    '纵向强链，提升附加值。',
    '在茶园里布设监测点，完善预警。',
    '牢固树立以茶农为中心的理念。',
    '不以罚款为目的，完善免罚清单。',
    '各地建立台账，逐项销号。',
    '能并转的并转。',
    '靠茶旅融合牵动发展。',
    '省政协可以依托委员的优势，充分调动各方力量。',
    '解决这些问题最有效的办法，就是将资源向乡村倾斜。',
    '我们要以为历史负责的担当，系统梳理古茶道。',
  ])('ask: %s', (sentence) => {
    expect(labelAmongMeasures(sentence)).toBe('recommendation');
  });
});

describe('a modal before words of effort', () => {
  it.each([
    '茶企要脚踏实地、永不止步。',
    '茶乡应乘势而上，巩固基础。',
    '对首次轻微违规，有关部门应予认可整改。',
    '工伤保险要尽快推开。',
  ])('asks: %s', (sentence) => {
    expect(labelAmongMeasures(sentence)).toBe('recommendation');
  });
});
