import { resolve } from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { labelUnits } from '@/lib/domain/recommendation/label-units';
import { inSimplified } from '@/lib/domain/text/in-simplified';
import { buildArticle } from '../../../eval/build-article';
import { readGold } from '../../../eval/recommendation-gold';

const FIXTURES = resolve(import.meta.dirname, '../../../fixtures/recommendations-varied');
const inTraditional = Converter({ from: 'cn', to: 't' });

describe('an article in traditional characters', () => {
  it('is labelled unit by unit as in simplified ones', () => {
    // 瞭, 覆 and the like stand for themselves in simplified texts too, and are left alone.
    const unequivocal = readGold(FIXTURES)
      .slice(0, 30)
      .filter(({ paragraphs }) => paragraphs.every(({ text }) => inSimplified(inTraditional(text)) === text));
    expect(unequivocal.length).toBeGreaterThan(15);
    for (const { id, paragraphs } of unequivocal) {
      const traditional = paragraphs.map((paragraph) => ({ ...paragraph, text: inTraditional(paragraph.text) }));
      const labelled = [paragraphs, traditional].map((texts) =>
        labelUnits(buildArticle(texts), []).map(({ start, end, label, rule }) => ({ start, end, label, rule })),
      );
      expect(labelled[1], id).toEqual(labelled[0]);
    }
  });
});
