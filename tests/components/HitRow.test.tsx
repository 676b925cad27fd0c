// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { HitRow } from '@/components/library/HitRow';

describe('HitRow', () => {
  const shown = (note: string, query: readonly string[]) => {
    const root = document.createElement('div');
    const annotation = {
      id: 'a',
      colour: 'yellow' as const,
      quote: '断面水质',
      prefix: '',
      suffix: '',
      note,
      tags: [],
      start: 0,
      created: '2026-03-16T08:00:00.000Z',
    };
    const props = { annotation, isOrphan: false, link: '#a', choice: 'none' as const, onChoose: () => undefined };
    render(<HitRow {...props} query={query} />, root);
    return root.querySelector('.note');
  };

  it('shows a note without the marks of its Markdown, with what was looked for marked', () => {
    const note = shown('要查**原始数据**：\n\n- 水质\n- [到账](https://a.cn/)时间', ['数据', '到账']);
    expect(note?.textContent).toBe('要查原始数据： 水质 到账时间');
    expect([...(note?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toEqual(['数据', '到账']);
  });

  it('shows a note as it was written where only its marks say what was looked for', () => {
    expect(shown('[到账](https://a.cn/)', ['a.cn'])?.querySelector('mark')?.textContent).toBe('a.cn');
  });
});
