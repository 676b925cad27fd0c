import { describe, expect, it } from 'vitest';
import { REGULATIONS } from '@/lib/domain/recommendation/rules/regulations';
import { unitWith } from './article-of';

const MEASURES = ['对策建议', '政府应当加快完善补偿机制。要建立协商机制，统一标准。'] as const;

describe('a rule laid down without a modal', () => {
  it.each(REGULATIONS.map(({ example }) => example))('is a recommendation among measures: %s', (sentence) => {
    expect(unitWith(sentence, ...MEASURES, `健全协商机制，统一核算口径。${sentence}`).label).toBe('recommendation');
  });

  it.each(REGULATIONS)('is shown by its words: $example', ({ words, example }) => {
    expect(example).toMatch(words);
  });

  it.each(['缴费由平台统一申报。', '能共享的数据一律共享。'])('is none where things are told: %s', (sentence) => {
    expect(unitWith(sentence, `这是一座小城。${sentence}`, ...MEASURES).label).not.toBe('recommendation');
  });

  it('is none in a saying', () => {
    expect(unitWith('车上', ...MEASURES, '车上载着柴米油盐，轻不得，更险不得。').label).toBe('other');
  });
});

describe('the advice of an expert who was introduced', () => {
  const report = ['政协委员方某认为，平台应当公开规则。'];
  it.each([
    '他还提出，街道应当设立调解窗口。',
    '方某还提出，名单应当每年更新。',
    '方某在提案中建议，由两个部门联合制定指引。',
    '教授汪某表示，延迟退休必须有一系列制度兜底。',
  ])('is passed on however it goes on: %s', (sentence) => {
    expect(unitWith(sentence, ...report, sentence)).toMatchObject({ label: 'recommendation', rule: 'advice-reported' });
  });
});
