import type { Span } from '../../text/span';

/** A stretch between quotation marks; the span includes them. */
export interface QuotedStretch extends Span {
  readonly inner: string;
}

/** More between two marks is speech or quotation. */
const LONGEST_INNER = 40;

const CLOSING_OF: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['＂', '＂'],
  ['"', '"'],
]);

/** The innermost quoted stretches of a text in reading order, none over a block's border. */
export function quotedStretches(text: string): readonly QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const closing = CLOSING_OF.get(text.charAt(offset));
    if (closing === undefined) continue;
    const end = closingOffset(text, offset, closing);
    if (end === null) continue;
    stretches.push({ start: offset, end: end + 1, inner: text.slice(offset + 1, end) });
    offset = end;
  }
  return stretches;
}

function closingOffset(text: string, opening: number, closing: string): number | null {
  const limit = Math.min(text.length, opening + LONGEST_INNER + 2);
  for (let offset = opening + 1; offset < limit; offset++) {
    const character = text.charAt(offset);
    if (character === closing) return offset > opening + 1 ? offset : null;
    if (character === '\n' || CLOSING_OF.has(character)) return null;
  }
  return null;
}
