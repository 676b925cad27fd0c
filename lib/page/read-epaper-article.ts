import type { Article } from '@/lib/domain/article/article';
import { authorsOf } from '@/lib/domain/article/byline';
import { canonicalAddress } from '@/lib/domain/article/canonical-address';
import type { EpaperAddress } from './epaper-address';
import { isShown } from './collect-lines';
import { findPageLabel } from './find-page-label';
import type { PageReading } from './page-reading';
import { readBody } from './read-body';
import { JIANGXI_DAILY } from './sites';
import { visibleText } from './visible-text';

/** Reads an article page of the paper. A page without a body is read as an article with an empty text. */
export function readEpaperArticle(document: Document, address: EpaperAddress): PageReading {
  const root = findBody(document);
  const { pageText, blocks } = readBody(root ?? document.createElement('div'));
  const firstOf = (kind: 'byline' | 'affiliation') => {
    const block = blocks.find((candidate) => candidate.kind === kind);
    return block === undefined ? null : pageText.text.slice(block.start, block.end);
  };
  const label = findPageLabel(document, address.node);
  const article: Article = {
    address: canonicalAddress(document.location.href, 'drops-query'),
    paper: JIANGXI_DAILY.paper,
    title: readTitle(document),
    ...readSideTitles(document),
    authors: authorsOf(firstOf('byline') ?? textOf(document, JIANGXI_DAILY.author) ?? ''),
    affiliation: firstOf('affiliation'),
    date: address.date,
    page: label.page,
    section: label.section,
    text: pageText.text,
    blocks,
  };
  return { article, pageText, root };
}

/** The first body that shows text: a page may carry a hidden second copy, or an empty shell before the real one. */
function findBody(document: Document): Element | null {
  const candidates = JIANGXI_DAILY.body.flatMap((selector) => [...document.querySelectorAll(selector)]);
  return candidates.find((element) => isVisible(element) && /\S/.test(element.textContent)) ?? candidates[0] ?? null;
}

function isVisible(element: Element): boolean {
  for (let current: Element | null = element; current !== null; current = current.parentElement) {
    if (!isShown(current)) return false;
  }
  return true;
}

function readTitle(document: Document): string {
  for (const selector of JIANGXI_DAILY.title) {
    const text = textOf(document, selector);
    if (text !== null) return text;
  }
  const links = document.querySelectorAll<HTMLAnchorElement>(JIANGXI_DAILY.articleLinks.join());
  const ownLink = [...links].find(({ pathname }) => pathname === document.location.pathname);
  return ownLink === undefined ? '' : visibleText(ownLink, ' ');
}

/** The rows above and below the title's row; a row that holds the author is neither. */
function readSideTitles(document: Document): Pick<Article, 'kicker' | 'subtitle'> {
  const title = document.querySelector(`${JIANGXI_DAILY.table} ${JIANGXI_DAILY.titleCell}`);
  if (title === null) return { kicker: null, subtitle: null };
  const cells = [...document.querySelectorAll(`${JIANGXI_DAILY.table} ${JIANGXI_DAILY.sideTitleCell}`)].filter(
    (cell) => cell.querySelector(JIANGXI_DAILY.author) === null,
  );
  const shownText = (cell: Element | undefined) => (cell === undefined ? null : visibleText(cell, ' ') || null);
  return {
    kicker: shownText(cells.find((cell) => isBefore(cell, title) && visibleText(cell, ' ') !== '')),
    subtitle: shownText(cells.find((cell) => isBefore(title, cell) && visibleText(cell, ' ') !== '')),
  };
}

function isBefore(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & first.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function textOf(document: Document, selector: string): string | null {
  for (const element of document.querySelectorAll(selector)) {
    const text = visibleText(element, ' ');
    if (text !== '') return text;
  }
  return null;
}
