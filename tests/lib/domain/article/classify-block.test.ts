import { describe, expect, it } from 'vitest';
import { classifyBlock } from '@/lib/domain/article/classify-block';
import { headingGoesOn } from '@/lib/domain/article/split-heading';

describe('classifyBlock', () => {
  it.each([
    ['■ 章 敏', 0, 'byline'],
    ['□本报记者 何山', 9, 'byline'],
    ['□做法', 4, 'heading'],
    ['（作者系江西省社科院研究员）', 9, 'affiliation'],
    ['●让资金接得上棒', 4, 'heading'],
    ['聚焦人才断层，构建协同生态', 4, 'heading'],
    ['这是一个句子。', 4, 'paragraph'],
    ['他说：“好。”', 4, 'paragraph'],
    ['一个没有写完的末段', 9, 'paragraph'],
    ['（下转第三版）', 8, 'paragraph'],
  ] as const)('takes %s at %i for %s', (text, index, kind) => {
    expect(classifyBlock(text, { index, count: 10 })).toBe(kind);
  });
});

describe('headingGoesOn', () => {
  it.each([
    ['聚焦人才断层，构建“引、育、', '留、用”协同的生态', true],
    ['发挥统筹作用，', '挖掘产业需求', true],
    ['●做法', '●成效', false],
    ['两个独立的小标题', '另一个小标题', false],
    ['一句完整的话。', '小标题', false],
  ])('%s | %s', (first, second, goesOn) => {
    expect(headingGoesOn(first, second)).toBe(goesOn);
  });
});
