import { describe, expect, it } from 'vitest';
import { markHits } from '@/lib/search/mark-hits';
import { queryWords } from '@/lib/search/query-words';

/** The pieces in one line, hits in brackets. */
const marked = (text: string, query: string) =>
  markHits(text, queryWords(query))
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join('');

describe('markHits', () => {
  it('marks what was looked for as it stands in the text, with what folding passes over', () => {
    expect(marked('探索“生態”產品確權', '生态产品')).toBe('探索“[生態”產品]確權');
  });

  it('makes one mark of words that meet or overlap', () => {
    expect(marked('生态产品价值', '生态产品 产品价值')).toBe('[生态产品价值]');
    expect(marked('水质与水质', '水质')).toBe('[水质]与[水质]');
  });

  it('begins shortly before the first hit', () => {
    const text = `${'长'.repeat(100)}水质`;
    expect(marked(text, '水质')).toBe(`…${'长'.repeat(24)}[水质]`);
  });

  it('gives a text without hits whole', () => {
    expect(marked('没有', '水质')).toBe('没有');
  });
});
