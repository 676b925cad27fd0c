import { describe, expect, it } from 'vitest';
import { inSteps } from '@/lib/domain/annotation/in-steps';

describe('inSteps', () => {
  it('yields whenever some milliseconds have passed, and returns every result in order', () => {
    let time = 0;
    const steps = inSteps(
      [1, 2, 3, 4, 5],
      (one) => ((time += 3), one * 10),
      () => time,
    );
    expect(steps.next()).toEqual({ done: false, value: 3 });
    expect(steps.next()).toEqual({ done: true, value: [10, 20, 30, 40, 50] });
  });

  it('does not yield where there is nothing to wait for', () => {
    expect(inSteps([1, 2], String, () => 0).next()).toEqual({ done: true, value: ['1', '2'] });
  });
});
