import { describe, expect, it } from 'vitest';
import { unitWith } from './article-of';

const MEASURES = ['对策建议', '政府应当加快完善补偿机制。要建立协商机制，统一标准。'] as const;

describe('what somebody asks who is neither the author nor an expert', () => {
  it.each([
    '有人认为应当取消，有人主张保留。',
    '全国养老服务工作推进会议进一步提出，要把握基层特点，构建服务网络。',
    '也有观点认为，平台应承担连带责任。',
    '网友呼吁恢复老站名。',
    '一些家长建议学校延后放学。',
    '他在信中写道，要对得起脚下的土地。',
    '厂里的标语写着：安全要从细处抓。',
    '国家早就讲过，要盘活馆藏资源，推动文物活起来。',
    '规划明确，到2030年要建成十个产业集群。',
    '方案提出，各地可结合实际先行先试。',
    '法律要求经营者必须明码标价。',
    '按照规定，餐饮单位必须持证经营。',
    '根据《职业教育法》，证书应当如实反映技能水平。',
    '个人信息保护法规定，决策应当公平公正。',
    '总书记来到箱包厂，察看车间生产线，希望企业克服困难。',
  ])('is background: %s', (sentence) => {
    expect(unitWith(sentence, sentence, ...MEASURES).label).toBe('background');
  });

  it('leaves the author’s own wish in a sentence that tells of a leader', () => {
    const sentence = '总书记来到茶园，茶农很高兴，我们希望企业加快建设冷库。';
    expect(unitWith('总书记', sentence, ...MEASURES).label).toBe('recommendation');
  });

  it('leaves a report of what people think as it is where nobody is asked', () => {
    expect(unitWith('有人担心', '有人担心车库空着。', ...MEASURES).label).not.toBe('background');
  });
});

describe('what somebody in a story says or thinks', () => {
  it.each(['摊主觉得太贵，必须自己掏三千块。', '小佟说，调解没有窍门，要听人把话说完。'])(
    'is no demand: %s',
    (sentence) => {
      expect(unitWith(sentence, sentence, ...MEASURES).label).toBe('other');
    },
  );

  it.each([
    '我觉得，平台应当公开规则。',
    '从长远说，要建立统一标准。',
    '换句话说，要把规则讲在前面。',
    '具体来讲，要建立统一标准。',
    '简单说，要加快建立统一标准。',
  ])('is not taken for the author’s: %s', (sentence) => {
    expect(unitWith(sentence, ...MEASURES, sentence).label).toBe('recommendation');
  });
});

describe('the author’s own demand', () => {
  it.each([
    '笔者建议，对此类平台实行分级管理。',
    '本报告提出，应加快完善补偿标准。',
    '按照有关规定，对违法行为严肃查处。',
    '企业应按照标准要求组织生产。',
    '完善配套规定，还应加大执法力度。',
    '落实文件要求，应加快补齐短板。',
    '把政策讲得明白，还要把账算清楚。',
    '消费者担心隐私泄露，平台应公开规则。',
    '鼓励市民提出建议，要把意见用好。',
  ])('stays a recommendation: %s', (sentence) => {
    expect(unitWith(sentence, ...MEASURES, sentence).label).toBe('recommendation');
  });
});

describe('what is complained of', () => {
  it('asks nobody', () => {
    const sentence = '常听乡干部诉苦：一件事要在三个系统里各报一遍。';
    expect(unitWith(sentence, ...MEASURES, sentence).label).not.toBe('recommendation');
  });
});
