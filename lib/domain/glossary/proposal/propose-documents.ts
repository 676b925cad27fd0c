import { DOCUMENT_ENDINGS, OTHER_TITLES } from './documents';
import type { Candidate } from './proposal';

/** The longest title proposed, in UTF-16 code units; official ones reach about 70. */
const LONGEST_TITLE = 90;
/** A title this short (《意见》) names nothing by itself: see `proposeShortNames`. */
const SHORTEST_TITLE = 3;
const VERSION = /（[^（）]{1,12}）$|\([^()]{1,12}\)$/u;
const ENDINGS = Object.keys(DOCUMENT_ENDINGS);

/** Proposes the titles between 《 and 》 that are documents of policy or law. */
export function proposeDocuments(text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let start = text.indexOf('《'); start !== -1; start = text.indexOf('《', start + 1)) {
    const end = titleEnd(text, start);
    if (end !== null && isDocument(text.slice(start + 1, end - 1))) candidates.push({ start, end, reason: 'document' });
  }
  return candidates;
}

function titleEnd(text: string, start: number): number | null {
  const limit = Math.min(text.length, start + LONGEST_TITLE + 2);
  for (let offset = start + 1; offset < limit; offset++) {
    const character = text.charAt(offset);
    if (character === '》') return offset + 1;
    if (character === '《' || character === '\n') return null;
  }
  return null;
}

function isDocument(title: string): boolean {
  const words = title.replace(VERSION, '');
  if (words.length < SHORTEST_TITLE || OTHER_TITLES.some((other) => words.endsWith(other))) return false;
  return ENDINGS.some((ending) => words.endsWith(ending));
}
