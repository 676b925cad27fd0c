import { describe, expect, it } from 'vitest';
import { readLabelledProse } from '@/lib/recommendation-training/labelled-prose';

describe('labelled prose', () => {
  it('is read as pieces of paragraphs of units', () => {
    const source = '# 桥\n@ comment\nB 桥修了三年。\nR 要快修；\n\nH:R 修路\nO 路是人走的。\n';
    expect(readLabelledProse(source)).toEqual([
      {
        title: '桥',
        kind: 'comment',
        paragraphs: [
          [
            { label: 'background', text: '桥修了三年。' },
            { label: 'recommendation', text: '要快修；' },
          ],
          [{ label: 'recommendation', text: '修路' }],
          [{ label: 'other', text: '路是人走的。' }],
        ],
      },
    ]);
  });

  it('names the line that is no unit', () => {
    expect(() => readLabelledProse('# 桥\nX 桥修了三年。')).toThrow('line 2: not a unit');
  });

  it('wants a title before the first unit', () => {
    expect(() => readLabelledProse('R 要快修。')).toThrow('line 1: a piece begins with #');
  });
});
