import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedStretch } from '@/lib/domain/text/changed-stretch';
import { mergeTexts } from '@/lib/domain/text/merge-texts';
import { offsetAfter } from '@/lib/domain/text/offset-after';

describe('mergeTexts', () => {
  it('takes both changes where they lie apart', () => {
    expect(mergeTexts('资金是关键。', '我看资金是关键。', '资金是关键。待核。')).toBe('我看资金是关键。待核。');
    expect(mergeTexts('甲，乙，丙，丁。', '甲一，乙，丙三，丁。', '甲，乙，丙，丁。戊')).toBe('甲一，乙，丙三，丁。戊');
    expect(mergeTexts('一。二。三。四。五。', '一！二。三。四。五！', '一。二。三！四。五。')).toBe(
      '一！二。三！四。五！',
    );
  });

  it('asks where both changed the same words, or words that touch', () => {
    expect(mergeTexts('', '我的', '他的')).toBeNull();
    expect(mergeTexts('数据有误', '数据无误', '数据存疑')).toBeNull();
    expect(mergeTexts('一。', '一。二。', '一。三。')).toBeNull();
    expect(mergeTexts('可删的话', '', '可删的话，又添一句')).toBeNull();
  });

  it('takes what was not changed from the other, and what both changed alike once', () => {
    expect(mergeTexts('甲', '甲', '乙')).toBe('乙');
    expect(mergeTexts('甲', '乙', '甲')).toBe('乙');
    expect(mergeTexts('甲', '乙', '乙')).toBe('乙');
    expect(mergeTexts('一。二。三。', '壹。二。三。', '壹。二。叁。')).toBe('壹。二。叁。');
  });

  const sentence = fc.constantFrom('甲', '乙', '丙，', '丁。', '戊；', '\n', '😀', ' ');
  const text = fc.array(sentence, { maxLength: 14 }).map((parts) => parts.join(''));
  /** A text made from another by replacing a few stretches of it. */
  const edited = (base: string) =>
    fc
      .array(fc.tuple(fc.nat(base.length), fc.nat(4), text), { maxLength: 3 })
      .map((edits) => edits.reduce((now, [at, length, by]) => now.slice(0, at) + by + now.slice(at + length), base));
  const three = text.chain((base) => fc.tuple(fc.constant(base), edited(base), edited(base)));

  it('does not depend on who comes first', () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        expect(mergeTexts(base, theirs, mine)).toBe(mergeTexts(base, mine, theirs));
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps every word that either has added', () => {
    const marked = (mark: string) =>
      text.chain((base) =>
        fc.tuple(fc.constant(base), fc.nat(base.length), fc.nat(base.length)).map(([own, a, b]) => ({
          base: own,
          mine: `${own.slice(0, a)}我${own.slice(a)}`,
          theirs: `${own.slice(0, b)}${mark}${own.slice(b)}`,
        })),
      );
    fc.assert(
      fc.property(marked('他'), ({ base, mine, theirs }) => {
        const merged = mergeTexts(base, mine, theirs);
        if (merged === null) return;
        expect(merged).toHaveLength(base.length + 2);
        expect(merged.replace('我', '')).toBe(theirs);
        expect(merged.replace('他', '')).toBe(mine);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no longer than a blink for what is long', () => {
    const base = '一句话，又一句话。'.repeat(50_000);
    const began = performance.now();
    expect(mergeTexts(base, `${base}我`, `他${base}`)).toBe(`他${base}我`);
    expect(mergeTexts(base, `我${base}我`, `他${base}他`)).toBeNull();
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('offsetAfter', () => {
  it('keeps a place beside the characters it stood between', () => {
    expect(offsetAfter('资金是关键', '我看资金是关键', 2)).toBe(4);
    expect(offsetAfter('资金是关键', '资金是关键。待核', 2)).toBe(2);
    expect(offsetAfter('资金是关键', '资金不是关键', 5)).toBe(6);
  });

  it('lies within the text it has become', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (before, after, at) => {
        const offset = at % (before.length + 1);
        const moved = offsetAfter(before, after, offset);
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(after.length);
        const { start, endBefore, endAfter } = changedStretch(before, after);
        expect(before.slice(0, start) + after.slice(start, endAfter) + before.slice(endBefore)).toBe(after);
      }),
    );
  });
});
