import { describe, expect, it } from 'vitest';
import { describe as describeSpan } from '@/lib/domain/annotation/describe';
import { toLocatable } from '@/lib/domain/annotation/locatable';
import { withRivals } from '@/lib/domain/annotation/rivals';
import { articleFrom } from './article-from';

const spanOfWords = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('describe', () => {
  it('names the quote, its context, its position and its block', () => {
    const text = '标题\n一是完善补偿机制，强化统筹。';
    expect(describeSpan(articleFrom(text), spanOfWords(text, '补偿机制'))).toEqual({
      quote: { type: 'TextQuoteSelector', exact: '补偿机制', prefix: '标题\n一是完善', suffix: '，强化统筹。' },
      position: { type: 'TextPositionSelector', start: 7, end: 11 },
      block: { index: 1, start: 3, end: 17 },
      standing: { reach: 8, count: 1, index: 0 },
    });
  });

  it('keeps as much context as tells the words from their equals', () => {
    const clause =
      '要坚持系统观念和底线思维，着力加强前瞻性思考和全局性谋划，统筹推进全域各重点流域上下游左右岸协同治理，把生态优势转化为发展优势，让绿水青山真正成为群众的幸福靠山';
    const text = `甲地${clause}。乙地${clause}。`;
    const { quote, standing } = describeSpan(articleFrom(text), spanOfWords(text, '上下游'));
    expect(standing).toEqual({ reach: 64, count: 1, index: 0 });
    expect(quote.prefix.startsWith('甲地')).toBe(true);
  });

  it('says which of several standings was meant where nothing tells them apart', () => {
    const text = '先行先试，'.repeat(200);
    const { standing } = describeSpan(articleFrom(text), { start: 500, end: 504 });
    expect(standing?.count).toBeGreaterThan(1);
    expect(standing?.reach).toBe(256);
  });

  it('refuses an empty span and one outside the text', () => {
    expect(() => describeSpan(articleFrom('全文'), { start: 1, end: 1 })).toThrow(RangeError);
    expect(() => describeSpan(articleFrom('全文'), { start: 0, end: 3 })).toThrow(RangeError);
    expect(() => describeSpan(articleFrom('全文'), { start: -1, end: 1 })).toThrow(RangeError);
  });
});

describe('withRivals', () => {
  const own = '二是完善林权流转机制，强化市县落实，对大户经营按面积给予贴息。';
  const near = '三是完善水权流转机制，强化市县落实，对节水企业按水量给予贴息。';
  const far = '四是推动飞地经济发展，在沿海设立孵化园区，人才留在当地。';

  function rivalsOf(text: string, words: string) {
    return withRivals(toLocatable(text), describeSpan(articleFrom(text), spanOfWords(text, words))).rivals;
  }

  it('records the parallel clause and how much it shares', () => {
    const rivals = rivalsOf([own, far, near].join('\n'), '完善林权流转机制，强化市县落实');
    expect(rivals).toHaveLength(1);
    expect(rivals?.[0]?.exact).toBe('完善水权流转机制，强化市县落实');
    expect(rivals?.[0]?.shared).toBeGreaterThan(14);
  });

  it('records none where nothing in the article is like the words', () => {
    expect(rivalsOf([own, far].join('\n'), '完善林权流转机制')).toEqual([]);
  });
});
