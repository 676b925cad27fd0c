import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitUnits } from '@/lib/domain/text/units';

function unitsOf(text: string): readonly string[] {
  return splitUnits(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('splitUnits', () => {
  it.each([
    ['健全机制。完善体系；加强监管！', ['健全机制。', '完善体系；', '加强监管！']],
    ['会议强调：“要抓落实。”全省行动起来。', ['会议强调：“要抓落实。”', '全省行动起来。']],
    ['钱从哪里来？？人往哪里去', ['钱从哪里来？？', '人往哪里去']],
    ['（参见《条例》。）下一步', ['（参见《条例》。）', '下一步']],
    ['没有句末标点的小标题', ['没有句末标点的小标题']],
    ['', []],
  ])('splits %s', (text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  it('counts offsets in the whole text, not in the block', () => {
    expect(splitUnits('标题\n一句。两句。', { start: 3, end: 9 })).toEqual([
      { start: 3, end: 6 },
      { start: 6, end: 9 },
    ]);
  });

  it('covers any block without gaps', () => {
    const character = fc.constantFrom('建', '。', '；', '”', '“', '，', '）');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 40 }), (text) => {
        expect(unitsOf(text).join('')).toBe(text);
        expect(
          unitsOf(text)
            .slice(0, -1)
            .every((unit) => /[。；]/.test(unit)),
        ).toBe(true);
      }),
    );
  });
});
