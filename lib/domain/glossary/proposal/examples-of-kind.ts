import { wordAt } from './lexicon';
import type { QuotedStretch } from './quoted-stretches';

const LONGEST_KIND = 10;
const PART_OF_NAME = /[\p{Letter}\p{Number}]/u;

/** Nouns for which quoted words may stand as examples, besides those of the field. */
const KINDS = ['政策', '产品', '品牌', '项目', '活动', '服务', '做法', '举措', '措施', '方式'];

/** The quoted stretches an article calls examples of a kind: both of “赛马制”“揭榜挂帅”等人才政策. */
export function examplesOfKind(text: string, stretches: readonly QuotedStretch[]): ReadonlySet<QuotedStretch> {
  const examples = new Set<QuotedStretch>();
  let next: QuotedStretch | null = null;
  for (const stretch of stretches.toReversed()) {
    const isExample =
      next !== null && isListed(text, stretch.end, next.start)
        ? examples.has(next)
        : text.charAt(stretch.end) === '等' && namesKind(text, stretch.end + 1);
    if (isExample) examples.add(stretch);
    next = stretch;
  }
  return examples;
}

function isListed(text: string, end: number, nextStart: number): boolean {
  return nextStart === end || (nextStart === end + 1 && text.charAt(end) === '、');
}

function namesKind(text: string, from: number): boolean {
  for (let at = from; at < from + LONGEST_KIND && PART_OF_NAME.test(text.charAt(at));) {
    const word = wordAt(text, at);
    if (word?.class === 'field-noun' || KINDS.some((kind) => text.startsWith(kind, at))) return true;
    at += word?.text.length ?? 1;
  }
  return false;
}
