import type { Span } from '../../text/span';

const MARKS = ['“”', '‘’', '「」', '『』', '《》', '〈〉', '""', '＂＂'];

/** The words of a span without the quotation marks that enclose the whole of them: “1269”行动计划 keeps its own. */
export function canonicalName(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  const marks = MARKS.find((pair) => words.startsWith(pair.charAt(0)) && words.endsWith(pair.charAt(1)));
  if (marks === undefined) return words;
  const inner = words.slice(1, -1);
  const isOnePair = !inner.includes(marks.charAt(0)) && !inner.includes(marks.charAt(1));
  return isOnePair && inner !== '' ? inner : words;
}
