import { describe, expect, it } from 'vitest';
import { labelUnits } from '@/lib/domain/recommendation/label-units';
import { outlineOf } from '@/lib/domain/recommendation/outline-of';

const MEGABYTE = 1_000_000;
/** Twice the text may take this many times as long: a square would take four, and machines are noisy. */
const GROWTH = 3.5;
const NOISE = 150;

/** The shortest of three runs over `text` as one paragraph, in milliseconds. */
function cost(text: string): number {
  const article = { text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] };
  const runs = [1, 2, 3].map(() => {
    const begun = performance.now();
    outlineOf(article, labelUnits(article, []));
    return performance.now() - begun;
  });
  return Math.min(...runs);
}

describe('the cost of labelling', () => {
  it.each(['建', '“', '“”', '一是', '了', '要推动', '，', '1', '2016年', '会议指出，“', '的等', '（一）'])(
    'grows with the length of a megabyte of %s, not with its square',
    { timeout: 120_000 },
    (piece) => {
      const whole = piece.repeat(MEGABYTE / piece.length);
      expect(cost(whole)).toBeLessThan(GROWTH * cost(whole.slice(0, MEGABYTE / 2)) + NOISE);
    },
  );

  it('grows with the number of units and of list members', { timeout: 120_000 }, () => {
    const half = `一是推动。${'要推动。'.repeat(20_000)}`;
    expect(cost(half + half)).toBeLessThan(GROWTH * cost(half) + NOISE);
  });

  it('survives marks that are opened half a megabyte deep', () => {
    expect(cost('“'.repeat(MEGABYTE / 2) + '”'.repeat(MEGABYTE / 2))).toBeLessThan(30_000);
  });
});
