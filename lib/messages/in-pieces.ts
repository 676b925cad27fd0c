/**
 * UTF-16 code units of a piece. Chromium takes no message over 64 MiB, and a unit may take six bytes of one; but the
 * longer a message is, the longer the page stands still that sends it.
 */
export const LONGEST_PIECE = 1_000_000;

/** Parts a text into pieces that fit into a message each; no character is parted, since half of one would be lost. */
export function inPieces(text: string, longest: number = LONGEST_PIECE): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  do {
    const end = Math.min(text.length, start + longest);
    const isParted = end < text.length && isHighSurrogate(text.charCodeAt(end - 1));
    const until = isParted && end - start > 1 ? end - 1 : end;
    pieces.push(text.slice(start, until));
    start = until;
  } while (start < text.length);
  return pieces;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
