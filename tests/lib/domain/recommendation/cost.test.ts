import { describe, expect, it } from 'vitest';
import { labelUnits, weighedBy } from '@/lib/domain/recommendation/label-units';
import { toModel } from '@/lib/domain/recommendation/model/model';
import { outlineOf } from '@/lib/domain/recommendation/outline-of';
import stored from '@/lib/recommendation-training/model.json';

const MEGABYTE = 1_000_000;
/** As the extension labels: rules and model. */
const decide = weighedBy(toModel(stored));
/** Long enough that the square of what one piece costs would take seconds. */
const LONG = MEGABYTE / 4;
const SENTENCES = 12_000;
const TIMES = 8;
/** Eight times the text may take this many times as long: its square would take 64. */
const GROWTH = 24;
/** What the collector may add, in milliseconds; on a busy machine a case is tried again. */
const NOISE = 1_000;
const TRIES = { timeout: 120_000, retry: 2 };

/** What one run over `text` as one paragraph takes, in milliseconds. */
function cost(text: string): number {
  const article = { title: text, text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] };
  const begun = performance.now();
  outlineOf(article, labelUnits(article, [], decide));
  return performance.now() - begun;
}

function expectLinear(whole: string): void {
  const part = whole.slice(0, Math.ceil(whole.length / TIMES));
  cost(part);
  expect(cost(whole)).toBeLessThan(GROWTH * cost(part) + NOISE);
}

const PIECES = [
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
  '因此只有',
  '只有守住，',
  '提了两条建议，一是',
  '一些流失',
  '大会处于',
  '虽小，',
  '曾经缺乏，如今',
  '弥补不足',
  '与其修，不如',
];

describe('the cost of labelling', () => {
  it.each(PIECES)('grows with the length of a run of %s, not with its square', TRIES, (piece) =>
    expectLinear(piece.repeat(LONG / piece.length)),
  );

  it('grows with the length of a megabyte of all of them', TRIES, () => {
    const all = PIECES.join('');
    expectLinear(all.repeat(MEGABYTE / all.length));
  });

  it.each([
    '要推动。',
    '在市场方面，推动交易；',
    '一是推动。要建立。',
    '1.推动；',
    '左某建议：要推动；',
    '专家说：“要推动。',
    '要推动。”专家王某说。',
  ])('grows with the number of sentences like %s', TRIES, (sentence) => expectLinear(sentence.repeat(SENTENCES)));

  it('grows with the length of an expert’s quotation', TRIES, () => {
    expectLinear(`专家说：“${'要推动。'.repeat(SENTENCES)}”`);
  });

  it('survives marks that are opened half a megabyte deep', TRIES, () => {
    expectLinear('“'.repeat(MEGABYTE / 2) + '”'.repeat(MEGABYTE / 2));
  });
});
