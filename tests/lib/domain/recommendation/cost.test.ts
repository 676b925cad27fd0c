import { describe, expect, it } from 'vitest';
import { labelUnits } from '@/lib/domain/recommendation/label-units';
import { outlineOf } from '@/lib/domain/recommendation/outline-of';

const MEGABYTE = 1_000_000;
const TIMES = 8;
/** Eight times the text may take this many times as long: its square would take 64. */
const GROWTH = 24;
/** What a busy machine or the collector may add, in milliseconds. */
const NOISE = 2_000;

/** What one run over `text` as one paragraph takes, in milliseconds. */
function cost(text: string): number {
  const article = { text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] };
  const begun = performance.now();
  outlineOf(article, labelUnits(article, []));
  return performance.now() - begun;
}

function expectLinear(whole: string): void {
  const part = whole.slice(0, Math.ceil(whole.length / TIMES));
  cost(part);
  expect(cost(whole)).toBeLessThan(GROWTH * cost(part) + NOISE);
}

describe('the cost of labelling', () => {
  it.each([
    '建',
    '“',
    '“”',
    '一是',
    '了',
    '要推动',
    '，',
    '2016年',
    '会议指出，“',
    '的等',
    '不足',
    '读者',
    '没有',
    '报告要求、',
    '专家王某说：“要推动”',
    '”专家说',
    '专家说，',
    '会议说要',
  ])('grows with the length of a megabyte of %s, not with its square', { timeout: 120_000 }, (piece) =>
    expectLinear(piece.repeat(MEGABYTE / piece.length)),
  );

  it.each([
    '要推动。',
    '在市场方面，推动交易；',
    '一是推动。要建立。',
    '1.推动；',
    '左某建议：要推动；',
    '专家说：“要推动。',
    '要推动。”专家王某说。',
  ])('grows with the number of sentences like %s', { timeout: 120_000 }, (sentence) =>
    expectLinear(sentence.repeat(32_000)),
  );

  it('grows with the length of an expert’s quotation', { timeout: 120_000 }, () => {
    expectLinear(`专家说：“${'要推动。'.repeat(MEGABYTE / 4)}”`);
  });

  it('survives marks that are opened half a megabyte deep', { timeout: 120_000 }, () => {
    expectLinear('“'.repeat(MEGABYTE / 2) + '”'.repeat(MEGABYTE / 2));
  });
});
