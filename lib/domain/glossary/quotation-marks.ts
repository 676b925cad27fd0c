import type { Span } from '../text/span';

const PAIRS = ['“”', '‘’', '「」', '『』', '《》', '〈〉', '""', "''", '＂＂'] as const;

/** For every mark the pair it belongs to; of a mark that both opens and closes, the pair is twice itself. */
const PAIR_OF: ReadonlyMap<string, string> = new Map(PAIRS.flatMap((pair) => [...pair].map((mark) => [mark, pair])));

/**
 * Widens a span over the quotation marks that belong to it: an opening mark just before it whose
 * closing mark stands inside or just after, and a closing mark just after it whose opening one stands
 * inside. The span of 1269”行动计划 becomes that of “1269”行动计划; a mark that also quotes other
 * words is left out.
 */
export function includeQuotationMarks(text: string, span: Span): Span {
  if (!isMark(text[span.start - 1]) && !isMark(text[span.end])) return span;
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

function isMark(character: string | undefined): boolean {
  return character !== undefined && PAIR_OF.has(character);
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
