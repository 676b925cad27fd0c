import { describe, expect, it } from 'vitest';
import { keptOnce } from '@/entrypoints/background/kept-once';

/** Counts how often it is read; the first `failures` times it fails. */
function counted(failures: number) {
  let times = 0;
  const read = async () => {
    times++;
    await Promise.resolve();
    if (times <= failures) throw new Error(`failed ${String(times)}`);
    return times;
  };
  return { read, times: () => times };
}

describe('what is kept once read', () => {
  it('is read once, however many ask at the same time', async () => {
    const { read, times } = counted(0);
    const kept = keptOnce(read);
    expect(await Promise.all([kept.now(), kept.now()])).toEqual([1, 1]);
    expect(await kept.now()).toBe(1);
    expect(times()).toBe(1);
  });

  it('fails for all who wait, and is read again for whoever asks next', async () => {
    const kept = keptOnce(counted(1).read);
    const waiting = [kept.now(), kept.now()].map((asked) => expect(asked).rejects.toThrow('failed 1'));
    await Promise.all(waiting);
    expect(await kept.now()).toBe(2);
  });

  it('is read anew once it is forgotten', async () => {
    const kept = keptOnce(counted(0).read);
    await kept.now();
    kept.forget();
    expect(await kept.now()).toBe(2);
  });
});
