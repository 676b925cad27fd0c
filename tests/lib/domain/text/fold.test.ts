import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldToKey } from '@/lib/domain/text/fold';

describe('foldToKey', () => {
  it('is the folded text, whether or not there was anything to fold', () => {
    const text = fc.string({ unit: fc.constantFrom('生', '态', 'a', 'A', 'Ｂ', '—', '-', ' ', '\0', '“', '⼀', '①') });
    fc.assert(
      fc.property(text, (text) => {
        expect(foldToKey(text)).toBe(String.fromCharCode(...fold(text).codes));
      }),
    );
  });
});
