import { toComparable } from './comparable';
import type { Simplify } from './comparable';
import type { Span } from '../text/span';
import type { TextQuoteSelector } from './selector';

/** A quote with its context as it is compared, in folded codes. */
export interface QuoteWindow {
  readonly codes: Uint16Array;
  readonly key: string;
  /** The quote's own codes. */
  readonly quote: Span;
  /** The codes that stand in the quote's own blocks: up to the line ends around it. */
  readonly block: Span;
  /** What the quote itself has before its first and after its last code, such as a quotation mark. */
  readonly leading: string;
  readonly trailing: string;
}

/** Folds a quote with at most `reach` UTF-16 code units of its context on either side. */
export function toWindow(
  { prefix, exact, suffix }: Omit<TextQuoteSelector, 'type'>,
  { reach, simplify }: { readonly reach: number; readonly simplify: Simplify | null },
): QuoteWindow {
  const before = prefix.slice(Math.max(0, prefix.length - reach));
  const after = suffix.slice(0, reach);
  const { codes, offsets, key } = toComparable(before + exact + after, simplify);
  const [from, to] = [before.length, before.length + exact.length];
  const [start, end] = [firstFrom(offsets, from), firstFrom(offsets, to)];
  const lineEnd = after.indexOf('\n');
  const isEmpty = start === end;
  return {
    codes,
    key,
    quote: { start, end },
    block: {
      start: firstFrom(offsets, before.lastIndexOf('\n') + 1),
      end: lineEnd === -1 ? codes.length : firstFrom(offsets, to + lineEnd),
    },
    leading: isEmpty ? exact : exact.slice(0, (offsets[start] ?? from) - from),
    trailing: isEmpty ? '' : exact.slice((offsets[end - 1] ?? to) + 1 - from),
  };
}

/** Index of the first offset that is not before `from`; offsets ascend. */
export function firstFrom(offsets: Uint32Array, from: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
