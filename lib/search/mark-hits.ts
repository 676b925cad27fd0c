import { foldForSearch, foldedOffsets } from './fold-for-search';

/** A piece of a text, said to be looked for or not. */
export interface MarkedPiece {
  readonly text: string;
  readonly isHit: boolean;
}

/** Characters shown before the first hit. */
const BEFORE = 24;

/**
 * A text cut into what was looked for (folded words) and what stands between; it begins shortly before the first
 * hit, and all of it is given where there is none.
 */
export function markHits(text: string, words: readonly string[]): readonly MarkedPiece[] {
  const spans = hitsIn(text, words);
  const [first] = spans;
  if (first === undefined) return [{ text, isHit: false }];
  const from = first[0] > BEFORE ? first[0] - BEFORE : 0;
  const pieces: MarkedPiece[] = [];
  let at = from;
  for (const [start, end] of spans) {
    if (start > at) pieces.push({ text: text.slice(at, start), isHit: false });
    pieces.push({ text: text.slice(start, end), isHit: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isHit: false });
  return from === 0 ? pieces : [{ text: '…', isHit: false }, ...pieces];
}

/** Where words, folded, stand in a text, in order, without overlaps. */
export function hitsIn(text: string, words: readonly string[]): readonly (readonly [number, number])[] {
  const folded = foldForSearch(text);
  const offsets = foldedOffsets(text);
  const spans: [number, number][] = [];
  for (const word of words)
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      spans.push([offsets[at] ?? 0, (offsets[at + word.length - 1] ?? 0) + 1]);
  const merged: [number, number][] = [];
  for (const span of spans.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
    else merged.push(span);
  }
  return merged;
}
