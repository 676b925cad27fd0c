import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineOf, placeNames } from '@/components/place-names';
import type { DotName } from '@/components/place-names';

const SIZE = { font: 12, offset: 8 };
const at = (id: string, x: number, y: number, text = '生态保护补偿'): DotName => ({ id, text, x, y });

describe('names in a picture', () => {
  it('stand above their dots where nothing is in the way', () => {
    expect([...placeNames([at('one', 0, 0), at('other', 200, 0)], SIZE).values()]).toEqual(['above', 'above']);
  });

  it('stand below where the name of one that matters more is above, and give way where both sides are taken', () => {
    const sides = placeNames([at('first', 0, 0), at('second', 30, 0), at('third', 15, 2)], SIZE);
    expect([...sides]).toEqual([
      ['first', 'above'],
      ['second', 'below'],
    ]);
  });

  it('take Chinese letters for about twice as wide as Latin ones', () => {
    expect(placeNames([at('one', 0, 0, 'carbon'), at('other', 50, 0, 'carbon')], SIZE).get('other')).toBe('above');
    expect(placeNames([at('one', 0, 0), at('other', 50, 0)], SIZE).get('other')).toBe('below');
  });

  it('never cover one another, whatever the picture', () => {
    const dot = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(dot, { maxLength: 60 }), (dots) => {
        const names = dots.map(({ x, y }, number) => at(String(number), x, y, '中试贷'));
        const sides = placeNames(names, SIZE);
        const placed = names.flatMap((name) => {
          const side = sides.get(name.id);
          return side === undefined ? [] : [{ x: name.x, line: name.y + baselineOf(side, SIZE) }];
        });
        for (const [index, one] of placed.entries())
          for (const other of placed.slice(index + 1))
            expect(Math.abs(one.x - other.x) >= 36 || Math.abs(one.line - other.line) >= 12).toBe(true);
      }),
    );
  });
});
