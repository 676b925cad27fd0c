import type { Candidate } from './proposal';

/** A congress of the Party and its report; with 以来 it dates something. */
const CONGRESS = /(?:党的|中共)[一二三四五六七八九十]{1,3}大(?:报告)?(?!以来|以后|之后|[\p{Script=Han}]{0,4}召开)/gu;
const DOCUMENTS = /中央一号文件/gu;

/** Proposes congresses and yearly documents that no noun of the field ends: 党的二十大报告. */
export function proposeMeetings(text: string): readonly Candidate[] {
  return [...text.matchAll(CONGRESS), ...text.matchAll(DOCUMENTS)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    reason: 'set-name',
  }));
}
