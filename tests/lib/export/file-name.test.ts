import { describe, expect, it } from 'vitest';
import { fileName } from '@/lib/export/file-name';
import { articleOf } from './article-of';

describe('fileName', () => {
  it.each([
    [{}, '2026-07-08 在推进中部地区崛起中彰显江西担当 - 张三等.md'],
    [{ title: 'a/b:c*?"<>|#[]', authors: [] }, '2026-07-08 a b c.md'],
    [{ title: '..', date: null, authors: [] }, 'article.md'],
    [{ title: 'CON', date: null, authors: [] }, 'article.md'],
  ])('%j', (rest, name) => {
    expect(fileName(articleOf(rest), 'md')).toBe(name);
  });

  it('cuts a long name between characters', () => {
    const name = fileName(articleOf({ title: '𠮷'.repeat(200) }), 'md');
    expect(Array.from(name).length).toBeLessThan(80);
    expect(name.isWellFormed()).toBe(true);
  });
});
