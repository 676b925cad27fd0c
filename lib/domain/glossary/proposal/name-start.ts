import type { Piece } from './clauses';

/** Longest name that is proposed, in UTF-16 code units, quotation marks aside. */
export const LONGEST_NAME = 30;

/** How much usually tells a name from others: two characters, or two words for a field of policy. */
export const ENOUGH = 2;
/** How much must for a noun-like verb before the name to be no part of it. */
const ENOUGH_AFTER_NOUN_LIKE = 4;

/** Longest first half of a pair that is one name with its second (政府和社会资本合作机制). */
const LONGEST_FIRST_HALF = 6;

/**
 * Index of the piece at which the name begins whose last piece is at `nounIndex`, or null where that
 * cannot be told: after 和, when what stands before it may belong to the name or not. `nounIndex` may
 * be the number of pieces: then the whole clause is what stands before the name's end. With `enough`
 * that tells the name from others, a verb before it governs it.
 */
export function nameStart(pieces: readonly Piece[], nounIndex: number, enough = ENOUGH): number | null {
  const end = (pieces[nounIndex] ?? pieces.at(-1))?.end ?? 0;
  let start = nounIndex;
  let telling = 0;
  while (start > 0) {
    const before = pieces[start - 1];
    if (before === undefined || endsName(before, telling, enough)) break;
    if (end - before.start > LONGEST_NAME) return null;
    if (before.word?.class === 'joining') {
      const joined = joinedStart(pieces, start - 1);
      if (joined === null) return null;
      start = joined;
      break;
    }
    telling += tellingLength(before);
    start--;
  }
  return skipOpening(pieces, start, nounIndex);
}

/** How much the pieces from `start` up to `end` tell a name from others, in characters. */
export function tellingLengthOf(pieces: readonly Piece[], start: number, end: number): number {
  return pieces.slice(start, end).reduce((sum, piece) => sum + tellingLength(piece), 0);
}

function tellingLength({ word }: Piece): number {
  return word === null ? 1 : word.tells;
}

/** A verb that may be part of a name governs it once something tells the name from others. */
function endsName({ word }: Piece, telling: number, enough: number): boolean {
  if (word === null) return false;
  if (word.class === 'supporting') return telling >= enough;
  if (word.class === 'noun-like') return telling >= ENOUGH_AFTER_NOUN_LIKE;
  return word.class === 'governing' || word.class === 'grammatical';
}

/** Where a name with a conjunction at `index` begins: after it if a whole name stands before it, else with a short first half. */
function joinedStart(pieces: readonly Piece[], index: number): number | null {
  if (pieces[index - 1]?.word?.class === 'field-noun') return index + 1;
  let start = index;
  while (start > 0) {
    const before = pieces[start - 1];
    if (before === undefined || endsName(before, ENOUGH, ENOUGH)) break;
    if (start < index - LONGEST_NAME) return null;
    if (before.word?.class === 'joining' || before.word?.class === 'field-noun') return null;
    start--;
  }
  start = skipOpening(pieces, start, index);
  const length = (pieces[index]?.start ?? 0) - (pieces[start]?.start ?? 0);
  return length >= 2 && length <= LONGEST_FIRST_HALF ? start : null;
}

function skipOpening(pieces: readonly Piece[], from: number, nounIndex: number): number {
  let start = skipCount(pieces, from);
  while (start < nounIndex && pieces[start]?.word?.opens === true) start++;
  return start;
}

/** A count or a date before a name is no part of it: 22个|新型城镇化试点, 2025年底|前沿技术示范工程. */
function skipCount(pieces: readonly Piece[], from: number): number {
  let index = from;
  while (pieces[index]?.isDigit === true) index++;
  if (index === from) return from;
  const counted = index;
  while (pieces[index]?.isMeasure === true) index++;
  return index > counted ? index : from;
}
