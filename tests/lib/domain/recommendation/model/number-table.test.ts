import { describe, expect, it } from 'vitest';
import { tableOf } from '@/lib/domain/recommendation/model/number-table';

/** Numbers that look like chance and are always the same (the linear congruential generator of POSIX). */
function* numbers(): Generator<number> {
  for (let state = 7; ; state = (Math.imul(state, 1_103_515_245) + 12_345) | 0) yield state;
}

describe('a table of numbers', () => {
  it.each([0, 1, 7, 1000, 20_000])('of %i keys says what a Map says', (count) => {
    const source = numbers();
    const known = new Map<number, number>();
    while (known.size < count) {
      const key = source.next().value as number;
      if (key !== -1) known.set(key, known.size);
    }
    const look = tableOf([...known]);
    for (const [key, value] of known) expect(look(key)).toBe(value);
    for (let asked = 0; asked < 2000; asked++) {
      const key = source.next().value as number;
      if (key !== -1) expect(look(key)).toBe(known.get(key) ?? -1);
    }
  });

  it('finds keys that lie close together', () => {
    const close = Array.from({ length: 500 }, (_, key) => [key << 16, key] as const);
    const look = tableOf(close);
    expect(close.every(([key, value]) => look(key) === value)).toBe(true);
    expect(look(501 << 16)).toBe(-1);
  });
});
