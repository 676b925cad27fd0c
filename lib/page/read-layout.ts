import type { Layout, ListedArticle } from '@/lib/domain/article/layout';
import type { EpaperAddress } from './epaper-address';
import { readLayoutLabel } from './layout-label';
import { JIANGXI_DAILY } from './sites';
import { visibleText } from './visible-text';

/** Reads a layout page of any era of the paper; a page may list no article. */
export function readLayout(document: Document, { date, node }: EpaperAddress): Layout {
  return { date, ...readOwnLabel(document, node), articles: readArticles(document) };
}

function readOwnLabel(document: Document, node: string) {
  const current = document.querySelector(JIANGXI_DAILY.page) ?? findPrintedLabel(document);
  const own = readLayoutLabel(current === null ? '' : visibleText(current, ''));
  if (own.section !== null) return own;
  const listed = [...document.querySelectorAll(JIANGXI_DAILY.pageLinks)].find((link) =>
    (link.getAttribute('href') ?? '').endsWith(`node_${node}.htm`),
  );
  const fromList = readLayoutLabel(listed === undefined ? '' : visibleText(listed, ''));
  return { page: own.page ?? fromList.page, section: fromList.section };
}

/** The 2017 template gives the cell no id: it is the one with the section's name in `<strong>`. */
function findPrintedLabel(document: Document): Element | null {
  return (
    [...document.querySelectorAll('td')].find(
      (cell) =>
        cell.querySelector(':scope > strong') !== null && readLayoutLabel(visibleText(cell, '')).section !== null,
    ) ?? null
  );
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
