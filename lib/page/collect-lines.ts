/** A stretch of a text node of the page: `[start, end)` in the node's data. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** What the page shows between two breaks; `break` says which kind of break stands before it. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly break: 'block' | 'line';
}

const BLOCK_ELEMENTS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Elements whose text is not read: no text of the article, or (rt, rp) the reading of a word beside the word. */
const SILENT_ELEMENTS = new Set(
  'AUDIO BUTTON CANVAS HEAD IFRAME INPUT MATH NOSCRIPT OBJECT RP RT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
);

/** Which of the page's text is read; the default reads all that is shown. */
export interface LineFilter {
  readonly isShown: (element: Element) => boolean;
  readonly isWanted: (text: Text) => boolean;
}

/** Collects what stands under `root`, line by line in document order, hidden elements left out. */
export function collectLines(root: Node, filter: LineFilter): readonly Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let nextBreak: Line['break'] = 'block';

  const endLine = (following: Line['break']) => {
    if (pieces.length > 0) {
      lines.push({ pieces, break: nextBreak });
      pieces = [];
      nextBreak = following;
    } else if (following === 'block') {
      nextBreak = 'block';
    }
  };
  const visit = (node: Node) => {
    if (isText(node)) {
      if (/\S/.test(node.data) && filter.isWanted(node)) pieces.push({ node, start: 0, end: node.data.length });
      return;
    }
    if (!isElement(node)) return;
    const name = node.nodeName.toUpperCase();
    if (name === 'BR') return endLine('line');
    if (SILENT_ELEMENTS.has(name) || !filter.isShown(node)) return;
    const isBlock = BLOCK_ELEMENTS.has(name);
    if (isBlock) endLine('block');
    for (const child of node.childNodes) visit(child);
    if (isBlock) endLine('block');
  };

  for (const child of root.childNodes) visit(child);
  endLine('block');
  return lines;
}

/** Whether the page's own styles show the element. */
export function isShown(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return view === null || view.getComputedStyle(element).display !== 'none';
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
