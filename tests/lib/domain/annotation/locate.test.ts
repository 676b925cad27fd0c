import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as describeSpan } from '@/lib/domain/annotation/describe';
import { locate, toLocatable } from '@/lib/domain/annotation/locate';

const TEXT = '一是完善流域补偿机制，强化省级统筹。\n二是完善流域补偿机制，强化市县落实。\n三是推动“飞地经济”发展。';

function relocate(text: string, words: string, changed: string, nth = 0): string | null {
  let start = -1;
  for (let count = 0; count <= nth; count++) start = text.indexOf(words, start + 1);
  const span = locate(toLocatable(changed), describeSpan(text, { start, end: start + words.length }));
  return span === null ? null : `${String(span.start)}:${changed.slice(span.start, span.end)}`;
}

describe('locate', () => {
  it('keeps a highlight when the paragraph above it is deleted', () => {
    const changed = TEXT.slice(TEXT.indexOf('\n') + 1);
    expect(relocate(TEXT, '推动“飞地经济”发展', changed)).toBe(`${String(changed.indexOf('推动'))}:推动“飞地经济”发展`);
  });

  it('tells two standings of the same words by their context', () => {
    const changed = `编者按。\n${TEXT}`;
    expect(relocate(TEXT, '完善流域补偿机制', changed, 1)).toBe(
      `${String(changed.lastIndexOf('完善'))}:完善流域补偿机制`,
    );
  });

  it('does not offer the other standing when its own is deleted', () => {
    const changed = TEXT.replace('二是完善流域补偿机制，强化市县落实。', '二是另有安排。');
    expect(relocate(TEXT, '补偿机制，强化市县', changed)).toBeNull();
  });

  it('finds words again whose quotation marks and width were changed, marks included', () => {
    const changed = TEXT.replace('“飞地经济”', '「飞地经济」');
    expect(relocate(TEXT, '“飞地经济”', changed)?.endsWith(':「飞地经济」')).toBe(true);
  });

  it('leaves an orphan where the words are gone', () => {
    expect(relocate(TEXT, '强化省级统筹', '全文已删')).toBeNull();
  });

  it('finds any span again in the unchanged text, exactly', () => {
    const words = fc.string({
      unit: fc.constantFrom('甲', '乙', '丙', '，', '“', '”', '1'),
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const span = locate(toLocatable(text), describeSpan(text, { start, end }));
        if (span !== null)
          expect(text.slice(span.start, span.end)).toContain(text.slice(start, end).replace(/^[“”]+|[“”]+$/g, ''));
      }),
    );
  });
});
