import { DASH, NONE, SKIPPED, slotOf, SLOTS_PER_BUCKET_BITS } from './matcher';
import type { Matcher } from './matcher';
import { standsAlone } from './word-border';

/**
 * Where records of a matcher stand in a text, as three columns (`[starts[i], ends[i])`, UTF-16 code
 * units): by start, of equal starts the longest first, of equal spans the one listed first.
 */
export interface Occurrences {
  readonly starts: number[];
  readonly ends: number[];
  readonly records: number[];
}

/** Finds every place where a record of `matcher` stands, also inside and across one another. */
export function scan(matcher: Matcher, text: string): Occurrences {
  const found: Occurrences = { starts: [], ends: [], records: [] };
  const { codes, masks } = matcher;
  const lastSlot = masks.length - 1;
  let previous = NONE;
  let slot = slotOf(NONE, NONE, lastSlot);
  for (let at = 0; at < text.length; at++) {
    const code = codes[text.charCodeAt(at)] ?? NONE;
    if (code <= DASH && (code === SKIPPED || previous === DASH)) continue;
    // The shift takes the low five bits of the code.
    if (((masks[slot] ?? 0) >> code) & 1) checkPlace(matcher, text, slot, at, found);
    slot = slotOf(previous, code, lastSlot);
    previous = code;
  }
  if (((masks[slot] ?? 0) >> NONE) & 1) checkPlace(matcher, text, slot, text.length, found);
  return found;
}

/** Adds what begins two characters before `third`, whose slot the two have. */
function checkPlace(matcher: Matcher, text: string, slot: number, third: number, found: Occurrences): void {
  const { codes, buckets, keyStarts } = matcher;
  const second = characterBefore(codes, text, third);
  const start = second < 0 ? -1 : characterBefore(codes, text, second);
  if (start < 0) return;
  const bucket = slot >> SLOTS_PER_BUCKET_BITS;
  const first = found.starts.length;
  let from = buckets[bucket] ?? 0;
  let to = buckets[bucket + 1] ?? 0;
  let depth = 0;
  for (let at = start; at < text.length; at = characterAfter(codes, text, at)) {
    const code = codes[text.charCodeAt(at)] ?? NONE;
    from = firstFrom(matcher, from, to, depth, code);
    to = firstFrom(matcher, from, to, depth, code + 1);
    depth++;
    for (; from < to && keyStarts[from + 1] === (keyStarts[from] ?? 0) + depth; from++)
      if (standsAlone(text, start, at + 1)) add(found, start, at + 1, from);
    if (from === to) break;
  }
  if (found.starts.length - first > 1) turnRound(found, first);
}

/** The first record of `[from, to)`, all longer than `depth`, whose code at `depth` is `code` or a later one. */
function firstFrom({ keys, keyStarts }: Matcher, from: number, to: number, depth: number, code: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[(keyStarts[middle] ?? 0) + depth] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Offset of the character before `offset` that counts, of a run of dashes the first one; -1 where there is none. */
function characterBefore(codes: Uint16Array, text: string, offset: number): number {
  let at = offset - 1;
  while (at >= 0 && codes[text.charCodeAt(at)] === SKIPPED) at--;
  if (at < 0 || codes[text.charCodeAt(at)] !== DASH) return at;
  for (let before = at - 1; before >= 0; before--) {
    const code = codes[text.charCodeAt(before)] ?? NONE;
    if (code > DASH) break;
    if (code === DASH) at = before;
  }
  return at;
}

/** Offset of the next character that counts after the one at `offset`; the text's length where there is none. */
function characterAfter(codes: Uint16Array, text: string, offset: number): number {
  const passedOver = codes[text.charCodeAt(offset)] === DASH ? DASH : SKIPPED;
  let at = offset + 1;
  while (at < text.length && (codes[text.charCodeAt(at)] ?? NONE) <= passedOver) at++;
  return at;
}

function add({ starts, ends, records }: Occurrences, start: number, end: number, record: number): void {
  starts.push(start);
  ends.push(end);
  records.push(record);
}

/** Turns the occurrences from `first` on round: they were found shortest first. */
function turnRound({ ends, records }: Occurrences, first: number): void {
  for (const column of [ends, records]) {
    const group = column.splice(first).reverse();
    for (const value of group) column.push(value);
  }
}
