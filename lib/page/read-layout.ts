import type { Layout, ListedArticle } from '@/lib/domain/article/layout';
import type { EpaperAddress } from './epaper-address';
import { findPageLabel } from './find-page-label';
import { JIANGXI_DAILY } from './sites';
import { visibleText } from './visible-text';

/** Reads a layout page of any era of the paper; a page may list no article. */
export function readLayout(document: Document, { date, node }: EpaperAddress): Layout {
  return { date, ...findPageLabel(document, node), articles: readArticles(document) };
}

function readArticles(document: Document): readonly ListedArticle[] {
  for (const selector of JIANGXI_DAILY.articleLinks) {
    const listed = new Map<string, ListedArticle>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>(selector)) {
      const title = visibleText(link, ' ');
      if (title !== '' && !listed.has(link.href)) listed.set(link.href, { title, address: link.href });
    }
    if (listed.size > 0) return [...listed.values()];
  }
  return [];
}
