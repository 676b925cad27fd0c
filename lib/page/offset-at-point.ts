import type { PageText } from './page-text';

/**
 * The offset of the character whose glyph lies under a point of the window, or null. The caret
 * nearest to a point may belong to a neighbour or stand beside a blank indent, so the glyph's own
 * rectangle must hold the point.
 */
export function offsetAtPoint(document: Document, pageText: PageText, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null || caret.offsetNode.nodeType !== caret.offsetNode.TEXT_NODE) return null;
  const node = caret.offsetNode as Text; // by its node type
  for (const offset of [caret.offset, caret.offset - 1]) {
    if (offset >= 0 && offset < node.data.length && holdsPoint(node, offset, x, y))
      return pageText.offsetOf(node, offset);
  }
  return null;
}

function holdsPoint(node: Text, offset: number, x: number, y: number): boolean {
  const glyph = node.ownerDocument.createRange();
  glyph.setStart(node, offset);
  glyph.setEnd(node, offset + 1);
  return [...glyph.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x < right && top <= y && y <= bottom,
  );
}
