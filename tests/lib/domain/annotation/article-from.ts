import type { Article } from '@/lib/domain/article/article';

/** An article's text with its paragraphs as blocks. */
export function articleFrom(text: string): Pick<Article, 'text' | 'blocks'> {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
  return { text, blocks };
}
