// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { MarkdownText } from '@/components/MarkdownText';

function shown(markdown: string): HTMLElement {
  const root = document.createElement('div');
  render(<MarkdownText markdown={markdown} />, root);
  return root;
}

describe('MarkdownText', () => {
  it('shows lists, quotes and emphasis as such', () => {
    const root = shown('**要点**\n\n2. 甲\n3. 乙\n\n> 引文');
    expect(root.querySelector('strong')?.textContent).toBe('要点');
    expect(root.querySelector('ol')?.start).toBe(2);
    expect(root.querySelectorAll('ol > li')).toHaveLength(2);
    expect(root.querySelector('blockquote')?.textContent).toBe('引文');
  });

  it('shows HTML as text and opens links beside the page, without a word about where they come from', () => {
    const root = shown('<img src=x onerror=alert(1)> [见](https://a.cn/"><script>) [坏](javascript:alert(1))');
    expect(root.querySelectorAll('img, script')).toHaveLength(0);
    const links = [...root.querySelectorAll('a')];
    expect(links.map((link) => [link.protocol, link.target, link.rel])).toEqual([
      ['https:', '_blank', 'noopener noreferrer nofollow'],
    ]);
    expect(root.textContent).toContain('[坏](javascript:alert(1))');
  });
});
