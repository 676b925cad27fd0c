import type { Span } from '../../text/span';

const DEFINES_AFTER =
  /^[”》」』]?[（(，,]?(?:即(?![将可使便时刻席期位兴])|就是|是指|主要是指|指的是|特指|泛指|以下简称|以下统称|下称|简称|是一种)/u;
const DEFINES_BEFORE = /(?:所谓|简称为?|下称|统称)[“《「『]?$/u;
const SENTENCE_END = '。！？；\n';
const LOOK = 10;
const LONGEST_HALF = 300;

/** The sentence in which an article says what the words of a span mean, or null if it does not there. */
export function definitionOf(text: string, { start, end }: Span): Span | null {
  const defines =
    DEFINES_AFTER.test(text.slice(end, end + LOOK)) ||
    DEFINES_BEFORE.test(text.slice(Math.max(0, start - LOOK), start));
  return defines ? sentenceAround(text, start, end) : null;
}

function sentenceAround(text: string, from: number, to: number): Span {
  let start = from;
  while (start > 0 && from - start < LONGEST_HALF && !SENTENCE_END.includes(text.charAt(start - 1))) start--;
  let end = to;
  while (end < text.length && end - to < LONGEST_HALF && !SENTENCE_END.includes(text.charAt(end))) end++;
  return { start, end: end < text.length && text.charAt(end) !== '\n' ? end + 1 : end };
}
