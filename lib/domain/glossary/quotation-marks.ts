import type { Span } from '../text/span';

const PAIRS = ['“”', '‘’', '「」', '『』', '《》', '〈〉', '""', "''", '＂＂'] as const;

/** For every mark the pair it belongs to; of a mark that both opens and closes, the pair is twice itself. */
const PAIR_OF: ReadonlyMap<string, string> = new Map(
  PAIRS.flatMap((pair) => pair.split('').map((mark) => [mark, pair])),
);
const MARKS: ReadonlySet<number> = new Set([...PAIR_OF.keys()].map((mark) => mark.charCodeAt(0)));

/**
 * Widens a span over the quotation marks that belong to it: an opening mark just before it whose
 * closing mark stands inside or just after, and a closing mark just after it whose opening one stands
 * inside. The span of 1269”行动计划 becomes that of “1269”行动计划; a mark that also quotes other
 * words is left out.
 */
export function includeQuotationMarks(text: string, span: Span): Span {
  let { start, end } = span;
  for (;;) {
    const before = text[start - 1] ?? '';
    const pair = PAIR_OF.get(before);
    if (pair === undefined || pair[0] !== before) break;
    if (opensUnclosed(text.slice(start, end), pair)) {
      start--;
      continue;
    }
    if (text[end] !== pair[1]) break;
    start--;
    end++;
  }
  for (const pair of PAIRS)
    if (pair[0] !== pair[1] && text[end] === pair[1] && closesUnopened(text.slice(start, end), pair)) end++;
  return { start, end };
}

/** Whether a quotation mark stands just before or after a span: if not, there is nothing to include. */
export function isBesideQuotationMark(text: string, start: number, end: number): boolean {
  return isMark(text.charCodeAt(start - 1)) || isMark(text.charCodeAt(end));
}

function isMark(codeUnit: number): boolean {
  // Han characters are by far the most frequent neighbours.
  const isHan = codeUnit >= 0x4e00 && codeUnit <= 0x9fff;
  return !isHan && MARKS.has(codeUnit);
}

/** Whether `inner` holds a closing mark that nothing in it opens. */
function opensUnclosed(inner: string, [opening = '', closing = '']: string): boolean {
  if (opening === closing) return count(inner, closing) % 2 === 1;
  return count(inner, closing) > count(inner, opening);
}

/** Whether `inner` holds an opening mark that nothing in it closes. */
function closesUnopened(inner: string, [opening = '', closing = '']: string): boolean {
  return count(inner, opening) > count(inner, closing);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
