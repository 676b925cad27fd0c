import { foldForSearch } from './fold-for-search';

/** Words beyond these are not looked for: each is a bit of a 32-bit mask. */
const MOST_WORDS = 30;
/** What stands between a pair of quotation marks, of whatever kind, or a stretch without white space. */
const WORD = /["“”「『＂]([^"“”「」『』＂]*)["“”」』＂]|(\S+)/g;

/** What a query looks for, folded: its words, and each phrase in quotation marks as one; none twice. */
export function queryWords(query: string): readonly string[] {
  const words = [...query.matchAll(WORD)].map(([, phrase, word]) => foldForSearch(phrase ?? word ?? ''));
  return [...new Set(words)].filter((word) => word !== '').slice(0, MOST_WORDS);
}
