import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describeSpan } from '@/lib/domain/annotation/describe';
import { toLocatable } from '@/lib/domain/annotation/locatable';
import { locate } from '@/lib/domain/annotation/locate';
import type { Located } from '@/lib/domain/annotation/located';
import { spanOf } from '@/lib/domain/annotation/located';
import { withRivals } from '@/lib/domain/annotation/rivals';
import type { Selectors } from '@/lib/domain/annotation/selector';
import { articleFrom } from './article-from';

const FIRST = '一是完善流域补偿机制，强化省级统筹，对上游各县按水质给予奖励，让保护者不吃亏。';
const SECOND = '二是完善林权流转机制，强化市县落实，对大户经营按面积给予贴息，让投入者有回报。';
const THIRD = '三是推动“飞地经济”发展，在沿海设立孵化园区——人才留在当地，成果回到江西。';
const FOURTH = '四是培育油茶全产业链，建设区域公用品牌，支持合作社与龙头企业签订长期订单。';
const TEXT = [FIRST, SECOND, THIRD, FOURTH].join('\n');

function describeWords(text: string, words: string): Selectors {
  const start = text.indexOf(words);
  return withRivals(toLocatable(text), describeSpan(articleFrom(text), { start, end: start + words.length }));
}

function relocate(words: string, changed: string): Located {
  return locate(toLocatable(changed), describeWords(TEXT, words));
}

function wordsAt(changed: string, located: Located): string | null {
  const span = spanOf(located);
  return span === null ? null : changed.slice(span.start, span.end);
}

describe('locate', () => {
  it('keeps a highlight when the paragraph above it is deleted', () => {
    const changed = [FIRST, THIRD, FOURTH].join('\n');
    expect(relocate('推动“飞地经济”发展', changed)).toMatchObject({ outcome: 'found' });
    expect(wordsAt(changed, relocate('推动“飞地经济”发展', changed))).toBe('推动“飞地经济”发展');
  });

  it('does not find the parallel clause when its own is deleted', () => {
    const parallel = SECOND.replace('林权流转', '水权交易').replace('二是', '五是');
    const before = [FIRST, SECOND, THIRD, parallel, FOURTH].join('\n');
    const selectors = describeWords(before, '完善林权流转机制，强化市县落实，对大户经营');
    expect(selectors.rivals).toHaveLength(1);
    const located = locate(toLocatable([FIRST, THIRD, parallel, FOURTH].join('\n')), selectors);
    expect(located.outcome).toBe('orphan');
  });

  it('finds its own clause reworded beside the parallel one', () => {
    const parallel = SECOND.replace('林权流转', '水权交易').replace('二是', '五是');
    const before = [FIRST, SECOND, THIRD, parallel, FOURTH].join('\n');
    const changed = before.replace('林权流转机制，强化市县落实', '林权流转制度，夯实市县责任');
    const located = locate(toLocatable(changed), describeWords(before, '完善林权流转机制，强化市县落实，对大户经营'));
    expect(located).toMatchObject({ outcome: 'changed', isReworded: true, isMoved: false });
    expect(wordsAt(changed, located)).toBe('完善林权流转制度，夯实市县责任，对大户经营');
  });

  it('finds words edited beyond recognition in their place between edited surroundings', () => {
    const changed = TEXT.replace('，对大户经营按面积给予贴息，', '，给大伙耕田按面积给与贴息，');
    expect(wordsAt(changed, relocate('对大户经营', changed))).toBe('给大伙耕田');
  });

  it('takes no sentence written in the place of another for it', () => {
    const changed = TEXT.replace('对大户经营按面积给予贴息', '由财政每年安排专项资金');
    expect(relocate('对大户经营按面积', changed).outcome).toBe('orphan');
  });

  it('offers both places where its paragraph now stands twice', () => {
    const located = relocate('培育油茶全产业链', [FIRST, FOURTH, SECOND, FOURTH].join('\n'));
    expect(located.outcome).toBe('ambiguous');
    expect(located.outcome === 'ambiguous' && located.candidates).toHaveLength(2);
  });

  it('takes the place where the words were, if they now stand a second time below', () => {
    const changed = `${TEXT}\n${FOURTH}`;
    const located = relocate('培育油茶全产业链，建设区域公用品牌，支持合作社', changed);
    expect(spanOf(located)?.start).toBe(TEXT.indexOf('培育'));
  });

  it('takes the place in its own block, if the words are now quoted above as well', () => {
    const words = '培育油茶全产业链，建设区域公用品牌，支持合作社';
    const changed = `导读：${FOURTH}详见正文。\n${TEXT}`;
    expect(spanOf(relocate(words, changed))?.start).toBe(changed.lastIndexOf('培育'));
  });

  it('says that words were moved to other surroundings', () => {
    const changed = ['某地的做法引起关注：让保护者不吃亏，对上游各县按水质给予奖励，其他如旧。', THIRD].join('\n');
    expect(relocate('对上游各县按水质给予奖励', changed)).toMatchObject({
      outcome: 'changed',
      isReworded: false,
      isMoved: true,
    });
  });

  it('does not take a short phrase that stands elsewhere for a deleted one', () => {
    const changed = TEXT.replace(FIRST, '一是补齐民生短板。').replace(SECOND, '二是调整财政支出结构，强化部门协同。');
    expect(relocate('强化', changed).outcome).toBe('orphan');
  });

  it('leaves an orphan where the words are gone', () => {
    expect(relocate('强化省级统筹', '全文已删')).toEqual({ outcome: 'orphan', candidates: [] });
  });

  it.each([
    ['line wraps', (text: string) => text.replace(/(.{9})/g, '$1\n　')],
    ['other quotation marks', (text: string) => text.replaceAll('“', '「').replaceAll('”', '」')],
    ['other widths', (text: string) => text.replaceAll('，', ',')],
    ['invisible characters', (text: string) => text.replaceAll('发', '发\u200b')],
    ['merged paragraphs', (text: string) => text.replaceAll('\n', '')],
  ])('keeps exact boundaries after %s', (_, change) => {
    const words = '“飞地经济”发展，在沿海设立孵化园区——';
    const located = relocate(words, change(TEXT));
    expect(located.outcome).toBe('found');
    const bare = (text: string | null) => text?.replace(/[\s\u200b]/g, '');
    expect(bare(wordsAt(change(TEXT), located))).toBe(bare(change(words)));
  });

  it('finds words again that were converted to traditional characters', () => {
    const changed = '三是推動「飛地經濟」發展，在沿海設立孵化園區——人才留在當地，成果回到江西。';
    const located = relocate('推动“飞地经济”发展', changed);
    expect(wordsAt(changed, located)).toBe('推動「飛地經濟」發展');
  });

  it('locates records that say nothing of block, standing and rivals', () => {
    const { quote, position } = describeWords(TEXT, '建设区域公用品牌');
    const changed = `编者按：略。\n${TEXT.replace('签订', '订立')}`;
    expect(wordsAt(changed, locate(toLocatable(changed), { quote, position }))).toBe('建设区域公用品牌');
  });

  it('keeps the reader’s own standing among words that nothing tells apart', () => {
    const text = '先行先试，先行先试，先行先试';
    const selectors = describeSpan(articleFrom(text), { start: 5, end: 9 });
    expect(spanOf(locate(toLocatable(text), selectors))).toEqual({ start: 5, end: 9 });
  });
});

describe('describe and locate', () => {
  const pieces = fc.constantFrom('甲', '乙', '丙', '，', '“', '”', '1', ' ', '—', '—', '\n', 'A', '發');
  const texts = fc.string({ unit: pieces, minLength: 1, maxLength: 120 });

  it('give the same span for any span of any text that has a character that counts', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        fc.pre(/[甲乙丙，1A發]/.test(text.slice(start, end)));
        const located = locate(toLocatable(text), describeSpan(articleFrom(text), { start, end }));
        expect(located).toEqual({ outcome: 'found', span: { start, end } });
      }),
      { numRuns: 1000 },
    );
  });

  it('give the same words after anything is put before them', () => {
    fc.assert(
      fc.property(texts, fc.nat(200), fc.nat(20), (added, from, length) => {
        const start = from % (TEXT.length - 1);
        const end = Math.min(TEXT.length, start + 1 + length);
        const words = TEXT.slice(start, end);
        fc.pre(words.trim() === words && /[^“”—]/.test(words));
        const changed = `${added}\n${TEXT}`;
        const located = locate(toLocatable(changed), describeSpan(articleFrom(TEXT), { start, end }));
        const shift = added.length + 1;
        expect(spanOf(located)).toEqual({ start: start + shift, end: end + shift });
      }),
    );
  });

  it('never give a place that is not in the text, whatever became of it', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (text, changed, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const located = locate(toLocatable(changed), describeWordsAt(text, start, end));
        const spans = 'span' in located ? [located.span] : located.candidates;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(changed.length);
        }
      }),
    );
  });
});

function describeWordsAt(text: string, start: number, end: number): Selectors {
  return withRivals(toLocatable(text), describeSpan(articleFrom(text), { start, end }));
}
