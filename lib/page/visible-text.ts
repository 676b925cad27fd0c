import { collectLines, isShown } from './collect-lines';
import { normalisePieces } from './normalise-pieces';

/** The text an element shows, on one line: the lines of a title set with `<br>` are joined by `separator`. */
export function visibleText(element: Element, separator: string): string {
  return collectLines(element, { isShown, isWanted: () => true })
    .map(({ pieces }) => normalisePieces(pieces.map((piece) => ({ ...piece, afterBreak: false }))).text)
    .filter((text) => text !== '')
    .join(separator);
}
