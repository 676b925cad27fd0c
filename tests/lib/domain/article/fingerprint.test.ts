import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf, likeness } from '@/lib/domain/article/fingerprint';

const HAN = Array.from({ length: 400 }, (_, index) => String.fromCharCode(0x4e00 + index * 13));
const text = fc.array(fc.constantFrom(...HAN), { minLength: 600, maxLength: 900 }).map((parts) => parts.join(''));

describe('a fingerprint', () => {
  it('is the same for the same text set otherwise', () => {
    fc.assert(
      fc.property(text, (words) => {
        const broken = words.replace(/(.{20})/gu, '$1\n\u3000\u3000');
        expect(likeness(fingerprintOf(words), fingerprintOf(broken))).toBe(1);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same for traditional characters', () => {
    const simplified = '国务院发展改革委员会关于经济体制机制创新的实施意见'.repeat(8);
    const traditional = '國務院發展改革委員會關於經濟體制機制創新的實施意見'.repeat(8);
    expect(likeness(fingerprintOf(simplified), fingerprintOf(traditional))).toBe(1);
  });

  it('stays near when a sentence is cut, and is far from that of another text', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const cut = one.slice(0, 200) + one.slice(240);
        expect(likeness(fingerprintOf(one), fingerprintOf(cut))).toBeGreaterThan(0.5);
        expect(likeness(fingerprintOf(one), fingerprintOf(other))).toBeLessThan(0.2);
      }),
      { numRuns: 30 },
    );
  });

  it('is not given to a text too short to tell', () => {
    expect(fingerprintOf('图片新闻')).toEqual([]);
    expect(likeness([], [])).toBe(0);
  });
});
