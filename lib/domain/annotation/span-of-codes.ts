import { DASH, foldCharacter, SKIPPED } from '../text/fold-character';
import type { Span } from '../text/span';
import type { Comparable } from './comparable';
import type { QuoteWindow } from './quote-window';

/**
 * The characters of a text that its codes `[from, to)` stand for, with as many of the marks around them
 * as the quote itself began and ended with. Null if there are none.
 */
export function spanOfCodes(target: Comparable, codes: Span, { leading, trailing }: QuoteWindow): Span | null {
  const { text, offsets } = target;
  const before = (offsets[codes.start - 1] ?? -1) + 1;
  const after = offsets[codes.end] ?? text.length;
  if (codes.start >= codes.end) {
    const start = leading === '' ? -1 : text.slice(before, after).indexOf(leading);
    return start === -1 ? null : { start: before + start, end: before + start + leading.length };
  }
  const first = offsets[codes.start] ?? 0;
  const last = (offsets[codes.end - 1] ?? 0) + 1;
  return {
    start: text.endsWith(leading, first) ? first - leading.length : first - marksBefore(text, first, marksOf(leading)),
    end: text.startsWith(trailing, last) ? last + trailing.length : last + marksAfter(text, last, marksOf(trailing)),
  };
}

function marksOf(edge: string): number {
  return edge.replace(/\s/g, '').length;
}

function marksBefore(text: string, from: number, marks: number): number {
  let taken = 0;
  for (let length = 0, left = marks; left > 0 && isPassedOver(text, from - length - 1); length++) {
    if (/\s/.test(text.charAt(from - length - 1))) continue;
    left--;
    taken = length + 1;
  }
  return taken;
}

function marksAfter(text: string, from: number, marks: number): number {
  let taken = 0;
  for (let length = 0, left = marks; left > 0 && isPassedOver(text, from + length); length++) {
    if (/\s/.test(text.charAt(from + length))) continue;
    left--;
    taken = length + 1;
  }
  return taken;
}

/** Whether folding passes over a character, or takes it as part of the dash before it. */
function isPassedOver(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = foldCharacter(text.charCodeAt(at));
  return code === SKIPPED || (code === DASH && foldCharacter(text.charCodeAt(at - 1)) === DASH);
}
