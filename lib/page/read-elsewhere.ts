import { Readability } from '@mozilla/readability';
import type { Article } from '@/lib/domain/article/article';
import { authorsOf } from '@/lib/domain/article/byline';
import { canonicalAddress } from '@/lib/domain/article/canonical-address';
import { isShown } from './collect-lines';
import type { PageReading } from './page-reading';
import { readBody } from './read-body';

/** Written on the elements of a copy of the page, so that what Readability keeps leads back to the page's own. */
const INDEX = 'data-zhiku-index';

/**
 * Reads the article of any page. Readability works on a copy and only says which elements belong to
 * the article; the text and its offsets are those of the live page. Null where it finds no article.
 */
export function readElsewhere(document: Document): PageReading | null {
  const live = [...document.querySelectorAll('*')];
  const found = parseCopy(document);
  if (found?.content === null || found?.content === undefined) return null;
  const kept = keptElements(found.content, live);
  const root = commonAncestor(kept);
  if (root === null) return null;
  const wanted = new Set(kept);
  const isWanted = (text: Text) => text.parentElement !== null && wanted.has(text.parentElement);
  const { pageText, blocks } = readBody(root, { isShown, isWanted });
  const article: Article = {
    address: canonicalAddress(document.location.href, 'keeps-query'),
    paper: found.siteName ?? document.location.hostname,
    title: found.title ?? document.title,
    kicker: null,
    subtitle: null,
    authors: authorsOf(found.byline ?? ''),
    affiliation: null,
    date: /^\d{4}-\d{2}-\d{2}/.exec(found.publishedTime ?? '')?.[0] ?? null,
    page: null,
    section: null,
    text: pageText.text,
    blocks,
  };
  return { article, pageText, root };
}

function parseCopy(document: Document) {
  const copy = document.cloneNode(true) as Document; // what cloning a Document yields
  [...copy.querySelectorAll('*')].forEach((element, index) => element.setAttribute(INDEX, String(index)));
  return new Readability<Node>(copy, { serializer: (content) => content }).parse();
}

/** The page's own elements that directly hold text Readability kept. */
function keptElements(content: Node, live: readonly Element[]): readonly Element[] {
  const kept = new Set<Element>();
  const texts = (content.ownerDocument ?? document).createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (!/\S/.test(text.nodeValue ?? '')) continue;
    const index = text.parentElement?.closest(`[${INDEX}]`)?.getAttribute(INDEX);
    const element = index === null || index === undefined ? undefined : live[Number(index)];
    if (element !== undefined) kept.add(element);
  }
  return [...kept];
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let ancestor = elements[0]?.parentElement ?? null;
  for (const element of elements) {
    while (ancestor !== null && !ancestor.contains(element)) ancestor = ancestor.parentElement;
  }
  return ancestor;
}
