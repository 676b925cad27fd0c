import { DASH, NONE, SKIPPED, slotOf } from './matcher';
import type { Matcher } from './matcher';
import { standsAlone } from './word-border';

/**
 * Where forms of a matcher, and evidence, stand in a text, as three columns (`[starts[i], ends[i])`, UTF-16
 * code units): by start, of equal starts the longest first, of equal spans the one listed first.
 */
export interface Occurrences {
  readonly starts: number[];
  readonly ends: number[];
  readonly owners: number[];
}

/** Finds every place where a form of `matcher` stands, also inside and across one another. */
export function scan(matcher: Matcher, text: string): Occurrences {
  const found: Occurrences = { starts: [], ends: [], owners: [] };
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
  const { codes, nodes } = matcher;
  let node = matcher.roots[slot] ?? 0;
  const second = characterBefore(codes, text, third);
  const start = second < 0 ? -1 : characterBefore(codes, text, second);
  if (start < 0) return;
  const first = found.starts.length;
  let end = start;
  let previous = NONE;
  while (node !== 0) {
    let place = node + 1;
    for (const labelEnd = place + (nodes[node] ?? 0); place < labelEnd; place++) {
      const at = nextCharacter(codes, text, end, previous);
      previous = at < text.length ? (codes[text.charCodeAt(at)] ?? NONE) : NONE;
      if (previous !== nodes[place]) return turnRound(found, first);
      end = at + 1;
    }
    const ownersEnd = place + 1 + 2 * (nodes[place] ?? 0);
    if (ownersEnd > place + 1 && standsAlone(text, start, end))
      for (let owner = place + 1; owner < ownersEnd; owner += 2) add(found, start, end, wideAt(nodes, owner));
    if (nodes[ownersEnd] === 0) break;
    const at = nextCharacter(codes, text, end, previous);
    if (at === text.length) break;
    previous = codes[text.charCodeAt(at)] ?? NONE;
    node = childOf(nodes, ownersEnd, previous);
    end = at + 1;
  }
  turnRound(found, first);
}

/** Where the child begins to which `code` leads, of the children listed at `place`; 0 if there is none. */
function childOf(nodes: Uint16Array, place: number, code: number): number {
  const count = nodes[place] ?? 0;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[place + 1 + middle] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  return low < count && nodes[place + 1 + low] === code ? wideAt(nodes, place + 1 + count + 2 * low) : 0;
}

function wideAt(nodes: Uint16Array, place: number): number {
  return ((nodes[place] ?? 0) | ((nodes[place + 1] ?? 0) << 16)) >>> 0;
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

/** Offset of the first character from `offset` on that counts after one of code `previous`; the text's length where there is none. */
function nextCharacter(codes: Uint16Array, text: string, offset: number, previous: number): number {
  const passedOver = previous === DASH ? DASH : SKIPPED;
  let at = offset;
  while (at < text.length && (codes[text.charCodeAt(at)] ?? NONE) <= passedOver) at++;
  return at;
}

function add({ starts, ends, owners }: Occurrences, start: number, end: number, owner: number): void {
  starts.push(start);
  ends.push(end);
  owners.push(owner);
}

/** Turns the occurrences from `first` on round, all of one start: they were found shortest first. */
function turnRound({ ends, owners }: Occurrences, first: number): void {
  for (let low = first, high = ends.length - 1; low < high; low++, high--) {
    swap(ends, low, high);
    swap(owners, low, high);
  }
}

function swap(column: number[], a: number, b: number): void {
  const kept = column[a] ?? 0;
  column[a] = column[b] ?? 0;
  column[b] = kept;
}
