import { describe, expect, it } from 'vitest';
import { headingWords, withoutSign } from '@/lib/domain/recommendation/heading-words';

describe('headingWords', () => {
  it.each([
    ['●把产业的问题问清楚', '把产业的问题问清楚'],
    ['完善补偿机制。', '完善补偿机制'],
    ['一是理顺分工：', '一是理顺分工'],
    ['用好“1+M+N”体系', '用好“1+M+N”体系'],
  ])('gives %s as %s', (heading, words) => {
    expect(headingWords(heading)).toBe(words);
  });
});

describe('withoutSign', () => {
  it('keeps the stop of a sentence', () => {
    expect(withoutSign('　■ 要守住红线。')).toBe('要守住红线。');
  });
});
