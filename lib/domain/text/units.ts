import type { Span } from './span';

const ENDERS = '。！？；';
const CLOSERS = '”’」』）)】》〉';

/**
 * Splits a block of `text` into units: stretches that end at 。！？；. Closing quotation marks and
 * brackets after the mark belong to the unit before; what stands after the last mark is a unit too.
 * The units cover the block without a gap, in UTF-16 code units of `text`.
 */
export function splitUnits(text: string, block: Span): readonly Span[] {
  const units: Span[] = [];
  let start = block.start;
  let offset = block.start;
  while (offset < block.end) {
    if (!ENDERS.includes(text.charAt(offset))) {
      offset++;
      continue;
    }
    while (offset < block.end && ENDERS.includes(text.charAt(offset))) offset++;
    while (offset < block.end && CLOSERS.includes(text.charAt(offset))) offset++;
    units.push({ start, end: offset });
    start = offset;
  }
  if (start < block.end) units.push({ start, end: block.end });
  return units;
}
