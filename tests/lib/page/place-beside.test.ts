import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from '@/lib/page/place-beside';

const VIEW = { width: 1000, height: 800 };
const CARD = { preferred: 'below', kept: null, leastHeight: 0 } as const;

describe('placeBeside', () => {
  it('stands over the words where there is no room beside them, if it may', () => {
    const editor = { width: 360, height: 230 };
    const words = { left: 10, top: 50, bottom: 760 };
    expect(placeBeside(words, editor, VIEW, { ...CARD, leastHeight: 230 })).toEqual({
      side: 'above',
      left: 10,
      top: 562,
      maxHeight: 230,
    });
  });

  it('takes the preferred side where there is room, else the other', () => {
    const card = { width: 360, height: 240 };
    expect(placeBeside({ left: 100, top: 100, bottom: 120 }, card, VIEW, CARD).top).toBe(126);
    expect(placeBeside({ left: 100, top: 700, bottom: 720 }, card, VIEW, CARD).top).toBe(454);
  });

  it('keeps to its side when it grows, while there is room to read it there', () => {
    const grown = { width: 360, height: 500 };
    const high = { left: 100, top: 400, bottom: 420 };
    expect(placeBeside(high, grown, VIEW, { ...CARD, kept: 'above' })).toMatchObject({ side: 'above', maxHeight: 386 });
    expect(placeBeside(high, grown, VIEW, { ...CARD, kept: 'below' })).toMatchObject({ top: 426, maxHeight: 366 });
    const low = { left: 100, top: 600, bottom: 620 };
    expect(placeBeside(low, grown, VIEW, { ...CARD, kept: 'below' }).side).toBe('above');
  });

  it('never covers the words and never leaves the window, wherever they stand in it', () => {
    const length = fc.integer({ min: 0, max: 780 });
    fc.assert(
      fc.property(
        length,
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 0, max: 990 }),
        fc.integer({ min: 20, max: 900 }),
        fc.constantFrom('above' as const, 'below' as const, null),
        (top, height, left, floating, kept) => {
          const words = { left, top, bottom: Math.min(800, top + height) };
          const {
            left: x,
            top: y,
            maxHeight,
          } = placeBeside(words, { width: 360, height: floating }, VIEW, { ...CARD, kept });
          const bottom = y + Math.min(floating, maxHeight);
          expect(y >= words.bottom || bottom <= words.top).toBe(true);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + 360).toBeLessThanOrEqual(1000);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(800);
        },
      ),
    );
  });
});
