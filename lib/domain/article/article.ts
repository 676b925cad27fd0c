import type { Span } from '../text/span';

/** What a block is in the newspaper's own sense. */
export const BLOCK_KINDS = ['heading', 'paragraph', 'byline', 'affiliation'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One heading, paragraph, byline or affiliation line: a span of the article's text and its kind. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** What identifies and cites an article; plain JSON, kept with the reader's annotations. */
export interface ArticleMetadata {
  /** Where it was read, without query and fragment: see `canonicalAddress`. */
  readonly address: string;
  readonly title: string;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly authors: readonly string[];
  readonly affiliation: string | null;
  /** Name of the newspaper or site. */
  readonly paper: string | null;
  /** Day of publication, ISO 8601 (`2025-09-29`). */
  readonly date: string | null;
  /** Page number as cited, without leading zeros (`10`, `B3`). */
  readonly page: string | null;
  readonly section: string | null;
}

/** A piece in the newspaper: its metadata, its text and the blocks of the text in order. */
export interface Article extends ArticleMetadata {
  /** The blocks' texts joined by `\n`; every offset of ours counts in this string. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The metadata of an article without its text, as it is stored and sent. */
export function metadataOf(article: ArticleMetadata): ArticleMetadata {
  const { address, title, kicker, subtitle, authors, affiliation, paper, date, page, section } = article;
  return { address, title, kicker, subtitle, authors, affiliation, paper, date, page, section };
}

/** An article as it is sent to be read or written about: its text, the blocks of it, and what identifies it. */
export interface ArticleText extends Pick<Article, 'text' | 'blocks'> {
  readonly article: ArticleMetadata;
}

/** The parts of an article that are sent. */
export function articleText(article: Article): ArticleText {
  const { text, blocks } = article;
  return { text, blocks, article: metadataOf(article) };
}

/** The text of one block. */
export function blockText(article: Pick<Article, 'text'>, block: Span): string {
  return article.text.slice(block.start, block.end);
}
