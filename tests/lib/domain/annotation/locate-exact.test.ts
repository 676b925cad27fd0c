import { describe, expect, it } from 'vitest';
import { toComparable } from '@/lib/domain/annotation/comparable';
import { describe as describeSpan } from '@/lib/domain/annotation/describe';
import { locateExact } from '@/lib/domain/annotation/locate-exact';
import { articleFrom } from './article-from';

const TEXT = '一是完善流域补偿机制，强化省级统筹。\n二是完善流域补偿机制，强化市县落实。\n三是推动“飞地经济”发展。';

function locateWords(words: string, changed: string): string | null {
  const start = TEXT.indexOf(words);
  const selectors = describeSpan(articleFrom(TEXT), { start, end: start + words.length });
  const span = locateExact(toComparable(changed), selectors);
  return span === null ? null : `${String(span.start)}:${changed.slice(span.start, span.end)}`;
}

describe('locateExact', () => {
  it('finds words that stand as they stood, wherever they were shifted', () => {
    const changed = `编者按。\n${TEXT}`;
    expect(locateWords('完善流域补偿机制', changed)).toBe(`${String(changed.indexOf('完善'))}:完善流域补偿机制`);
  });

  it('takes the quotation marks that were put for those of the quote', () => {
    const changed = TEXT.replace('“飞地经济”', '「飞地经济」');
    expect(locateWords('“飞地经济”', changed)?.endsWith(':「飞地经济」')).toBe(true);
  });

  it('takes a dash whole where the quote ends with one', () => {
    const text = '人才留在当地——成果回到江西，这一点值得借鉴。';
    const selectors = describeSpan(articleFrom(text), { start: 0, end: 8 });
    expect(locateExact(toComparable(`略。${text}`), selectors)).toEqual({ start: 2, end: 10 });
  });

  it('does not answer where the context near the words was edited', () => {
    expect(locateWords('补偿机制，强化省级', TEXT.replace('统筹。\n二', '统管。\n二'))).toBeNull();
  });

  it('does not answer where the words stand once more than they did', () => {
    expect(locateWords('推动“飞地经济”发展', `${TEXT}\n${TEXT}`)).toBeNull();
  });

  it('does not answer where only a parallel clause is left', () => {
    expect(locateWords('补偿机制，强化省级', TEXT.replace('一是完善流域补偿机制，强化省级统筹。', '略。'))).toBeNull();
  });
});
