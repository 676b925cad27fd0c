import type { Span } from '../../text/span';
import { wordAt } from './lexicon';
import type { Word } from './lexicon';

/** A known word of a clause, or one character that belongs to none. */
export interface Piece extends Span {
  readonly word: Word | null;
  readonly isDigit: boolean;
  /** Whether it is a word that counts things or dates them: 22个, 2025年底. */
  readonly isMeasure: boolean;
}

/** A stretch without punctuation, quotation marks or spaces, in pieces from left to right. */
export interface Clause extends Span {
  readonly pieces: readonly Piece[];
}

const DIGIT = /[0-9０-９]/;
const MEASURE = /^[个项条家批类种所座处余多年度月日底初末]$/u;
const PART_OF_CLAUSE = /[\p{Letter}\p{Number}·]/u;

/** Cuts a text into its clauses; what stands between two of them is punctuation. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let offset = 0; offset <= text.length; offset++) {
    if (offset < text.length && PART_OF_CLAUSE.test(text.charAt(offset))) continue;
    if (offset > start) clauses.push({ start, end: offset, pieces: piecesOf(text, start, offset) });
    start = offset + 1;
  }
  return clauses;
}

/** Cuts a clause into known words, the longest first, and single characters. */
function piecesOf(text: string, start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let offset = start; offset < end;) {
    const word = wordAt(text, offset);
    const length = word?.text.length ?? 1;
    const words = text.slice(offset, offset + length);
    pieces.push({
      start: offset,
      end: offset + length,
      word,
      isDigit: DIGIT.test(words),
      isMeasure: MEASURE.test(words),
    });
    offset += length;
  }
  return pieces;
}
