import { readLayoutLabel } from './layout-label';
import type { LayoutLabel } from './layout-label';
import { JIANGXI_DAILY } from './sites';
import { visibleText } from './visible-text';

/**
 * The number and section of the printed page: as the page itself prints them, else from the list of
 * the pages by the layout page's id, else the section from a hidden element of some templates.
 */
export function findPageLabel(document: Document, node: string): LayoutLabel {
  const own = printedLabel(document);
  const listed = listedLabel(document, node);
  return {
    page: own.page ?? listed.page ?? loosePageNumber(document),
    section: own.section ?? listed.section ?? hiddenSection(document),
  };
}

function printedLabel(document: Document): LayoutLabel {
  const current = document.querySelector(JIANGXI_DAILY.page);
  if (current !== null) return readLayoutLabel(visibleText(current, ''));
  // The 2017 template gives the cell no id: it is the one with the section's name in <strong>.
  const labels = [...document.querySelectorAll('td')]
    .filter((cell) => cell.querySelector(':scope > strong') !== null)
    .map((cell) => readLayoutLabel(visibleText(cell, '')));
  return labels.find(({ section }) => section !== null) ?? { page: null, section: null };
}

function listedLabel(document: Document, node: string): LayoutLabel {
  const link = [...document.querySelectorAll(JIANGXI_DAILY.pageLinks)].find((candidate) =>
    (candidate.getAttribute('href') ?? '').endsWith(`node_${node}.htm`),
  );
  return link === undefined ? { page: null, section: null } : readLayoutLabel(link.textContent);
}

/** Where broken mark-up has lost the cell, its words are still on the page. */
function loosePageNumber(document: Document): string | null {
  return /当前版[:：]\s*([A-Z]?\d+)\s*版/.exec(document.body.textContent)?.[1] ?? null;
}

function hiddenSection(document: Document): string | null {
  const text = document.querySelector(JIANGXI_DAILY.sectionName)?.textContent.trim() ?? '';
  return text === '' ? null : text;
}
