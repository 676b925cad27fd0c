import type { Span } from '../text/span';

const CLOSING_OF: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['"', '"'],
  ["'", "'"],
  ['＂', '＂'],
]);

/**
 * Widens a span over the quotation marks that belong to it: an opening mark just before it whose
 * closing mark stands inside or just after, and a closing mark just after it whose opening one stands
 * inside. The span of 1269”行动计划 becomes that of “1269”行动计划; a mark that also quotes other
 * words is left out.
 */
export function includeQuotationMarks(text: string, span: Span): Span {
  let { start, end } = span;
  for (;;) {
    const closing = CLOSING_OF.get(text[start - 1] ?? '');
    if (closing === undefined) break;
    if (opensUnclosed(text.slice(start, end), closing)) {
      start--;
      continue;
    }
    if (text[end] !== closing) break;
    start--;
    end++;
  }
  for (const [opening, closing] of CLOSING_OF) {
    if (opening !== closing && text[end] === closing && closesUnopened(text.slice(start, end), opening, closing)) end++;
  }
  return { start, end };
}

/** Whether `inner` holds a `closing` mark that nothing in it opens. */
function opensUnclosed(inner: string, closing: string): boolean {
  const opening = [...CLOSING_OF].find(([, mark]) => mark === closing)?.[0] ?? closing;
  if (opening === closing) return count(inner, closing) % 2 === 1;
  return count(inner, closing) > count(inner, opening);
}

/** Whether `inner` holds an `opening` mark that nothing in it closes. */
function closesUnopened(inner: string, opening: string, closing: string): boolean {
  return count(inner, opening) > count(inner, closing);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
