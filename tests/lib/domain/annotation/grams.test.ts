import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashAt, listGrams } from '@/lib/domain/annotation/grams';

describe('listGrams', () => {
  it('lists every place of every three codes once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 200 }), (numbers) => {
        const codes = Uint16Array.from(numbers);
        const { starts, places, mask } = listGrams(codes);
        for (let at = 0; at + 3 <= codes.length; at++) {
          const hash = hashAt(codes, at, mask);
          const listed = [...places.subarray(starts[hash], starts[hash + 1])];
          expect(listed).toContain(at);
          expect(listed).toEqual([...listed].sort((a, b) => a - b));
        }
        expect(places.length).toBe(Math.max(0, codes.length - 2));
      }),
    );
  });
});
