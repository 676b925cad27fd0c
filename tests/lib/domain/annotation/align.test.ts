import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '@/lib/domain/annotation/align';

const codesOf = (text: string) => Uint16Array.from(text, (one) => one.charCodeAt(0));

function alignWords(window: string, text: string, quote = { start: 0, end: window.length }) {
  const codes = codesOf(window);
  return align({ codes, quote }, codesOf(text), { start: -window.length, end: text.length });
}

describe('align', () => {
  it('lays each code on its own after edits before, in and behind it', () => {
    expect([...alignWords('甲乙丙丁戊', '一二甲丙戌丁戊三').on]).toEqual([2, -1, 3, 5, 6]);
  });

  it('keeps the parts of a window together across a long insertion', () => {
    const advertisement = '扫码关注本报客户端，更多内容等你来看';
    const [head, tail] = ['二是完善流域生态补偿机', '制强化省级统筹对上游给予奖励'];
    const { on } = alignWords(head + tail, `略${head}${advertisement}${tail}`);
    expect([...on.subarray(0, head.length)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(on[head.length]).toBe(12 + advertisement.length);
    expect(on.at(-1)).toBe(11 + advertisement.length + tail.length);
  });

  it('keeps what was put in at the edge of a quote out of it', () => {
    const { on } = alignWords('甲乙丙丁', '甲一二丁', { start: 1, end: 2 });
    expect(on[1]).toBe(1);
  });

  const letters = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 12 });

  it('never costs more than any way of laying the window without gaps', () => {
    fc.assert(
      fc.property(letters, letters, (window, text) => {
        const { on, equal } = alignWords(window, text);
        const equals = equal.reduce((sum, one) => sum + one, 0);
        const missing = on.filter((place) => place === -1).length;
        const extra = extraOf(on);
        const cost = 4 * (window.length - missing - equals) + 3 * missing + Math.min(3 * extra, 26 * extra);
        for (let shift = 0; shift + window.length <= text.length; shift++) {
          const differing = [...window.split('').keys()].filter((at) => window[at] !== text[at + shift]).length;
          expect(cost).toBeLessThanOrEqual(4 * differing);
        }
      }),
    );
  });

  it('keeps the order of the text', () => {
    fc.assert(
      fc.property(letters, letters, (window, text) => {
        const places = [...alignWords(window, text).on].filter((place) => place !== -1);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      }),
    );
  });
});

function extraOf(on: Int32Array): number {
  const places = [...on].filter((place) => place !== -1);
  const [first, last] = [places[0], places.at(-1)];
  return first === undefined || last === undefined ? 0 : last - first + 1 - places.length;
}
