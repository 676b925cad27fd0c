import type { Article, Block } from '@/lib/domain/article/article';
import { classifyBlock } from '@/lib/domain/article/classify-block';
import type { GoldParagraph } from './recommendation-gold';

/** An article as the page reader hands it over, with the way back to the labelled paragraphs. */
export interface BuiltArticle extends Pick<Article, 'title' | 'text' | 'blocks'> {
  /** For each block, the index of its paragraph. */
  readonly paragraphs: readonly number[];
}

/** Builds an article from paragraphs: the title is no block, and the reader's own rules tell headings. */
export function buildArticle(paragraphs: readonly GoldParagraph[]): BuiltArticle {
  const shown = paragraphs.flatMap(({ kind, text }, index) => (kind === 'title' ? [] : [{ text, index }]));
  const blocks: Block[] = [];
  let start = 0;
  shown.forEach(({ text }, index) => {
    blocks.push({ kind: classifyBlock(text, { index, count: shown.length }), start, end: start + text.length });
    start += text.length + 1;
  });
  const title = paragraphs.find(({ kind }) => kind === 'title')?.text ?? '';
  return { title, text: shown.map(({ text }) => text).join('\n'), blocks, paragraphs: shown.map(({ index }) => index) };
}
