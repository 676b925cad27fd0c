import type { Line, Piece } from './collect-lines';

/** A piece of a paragraph; `afterBreak` where a line break of the page was taken out before it. */
export interface JoinedPiece extends Piece {
  readonly afterBreak: boolean;
}

const INDENT = /^[\r\n\t ]*(?:\u3000|\u00a0{2}| {4})/;
const ENDS_SENTENCE = /[。！？；：…][”’」』）)》]*\s*$/;
/** How much shorter than the longest a wrapped line may be: a line is ended early to keep punctuation off its start. */
const WRAP_SLACK = 3;
const SHORTEST_WRAPPED_LINE = 12;

/**
 * Joins lines into paragraphs. A block element always begins one. After `<br>` an indented line begins
 * one, and where lines are indented at all an unindented one goes on; where none is, a line goes on
 * only if the line before it was full and ended inside a sentence.
 */
export function joinLines(lines: readonly Line[]): readonly (readonly JoinedPiece[])[] {
  const anyIndent = lines.some((line) => line.break === 'line' && isIndented(line));
  const fullLength = Math.max(0, ...lines.map((line) => textOf(line).trim().length).filter((length) => length < 60));
  const paragraphs: JoinedPiece[][] = [];
  let previous: Line | null = null;
  for (const line of lines) {
    const goesOn = previous !== null && line.break === 'line' && continues(line, previous, { anyIndent, fullLength });
    const current = paragraphs.at(-1);
    if (goesOn && current !== undefined) current.push(...mark(line.pieces, true));
    else paragraphs.push(mark(line.pieces, false));
    previous = line;
  }
  return paragraphs;
}

function continues(line: Line, previous: Line, page: { anyIndent: boolean; fullLength: number }): boolean {
  if (isIndented(line)) return false;
  if (page.anyIndent) return true;
  const before = textOf(previous).trim();
  if (before.length < SHORTEST_WRAPPED_LINE || ENDS_SENTENCE.test(before)) return false;
  return before.length >= page.fullLength - WRAP_SLACK;
}

function mark(pieces: readonly Piece[], afterBreak: boolean): JoinedPiece[] {
  return pieces.map((piece, index) => ({ ...piece, afterBreak: afterBreak && index === 0 }));
}

function isIndented(line: Line): boolean {
  return INDENT.test(textOf(line));
}

function textOf(line: Line): string {
  return line.pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
}
