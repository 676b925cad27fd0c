import type { ArticleMetadata } from '@/lib/domain/article/article';

/** What is known of an article, of which only what a test is about need be given. */
export function metadataFrom(parts: Partial<ArticleMetadata> = {}): ArticleMetadata {
  return {
    address: 'https://epaper.jxxw.com.cn/html/2026-03/16/content_10_1.htm',
    title: '题',
    kicker: null,
    subtitle: null,
    authors: [],
    affiliation: null,
    paper: null,
    date: null,
    page: null,
    section: null,
    ...parts,
  };
}
