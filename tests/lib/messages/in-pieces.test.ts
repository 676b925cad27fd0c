import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPieces } from '@/lib/messages/in-pieces';

describe('a text in pieces', () => {
  it('is whole again when they are put together, and none is too long or ends within a character', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '批', '😀', '𠮷'), maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 7 }), (text, longest) => {
        const pieces = inPieces(text, longest);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(longest);
          expect(piece.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('is one piece where it is short, even empty', () => {
    expect(inPieces('')).toEqual(['']);
    expect(inPieces('备份')).toEqual(['备份']);
  });
});
