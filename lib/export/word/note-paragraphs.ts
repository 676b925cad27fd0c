import { Paragraph } from 'docx';
import type { IParagraphOptions } from 'docx';
import type { BlockNode } from '@/lib/domain/markdown/markdown-nodes';
import { xmlText } from '../xml-text';
import { besideLine, CODE_FONT } from './look';
import { run, runsOf } from './runs';
import type { WriteLink } from './runs';

/** One level of lists or quotes, in twentieths of a point. */
const STEP = 480;

interface Place {
  readonly writeLink: WriteLink;
  /** The style of a paragraph that stands in no list or quote. */
  readonly style: string | null;
}

/** A note as paragraphs; the marks of lists are text, so that they stand in a comment just as in the document. */
export function noteParagraphs(blocks: readonly BlockNode[], place: Place): readonly Paragraph[] {
  return blocks.flatMap((block) => blockParagraphs(block, place, 0, {}));
}

function blockParagraphs(
  block: BlockNode,
  place: Place,
  depth: number,
  options: IParagraphOptions,
): readonly Paragraph[] {
  const placed: IParagraphOptions =
    depth === 0
      ? { ...(place.style !== null && { style: place.style }), ...options }
      : { indent: { left: leftOf(depth, place) }, ...options };
  if (block.type === 'paragraph')
    return [new Paragraph({ ...placed, children: [...runsOf(block.children, place.writeLink)] })];
  if (block.type === 'heading')
    return [
      new Paragraph({
        ...placed,
        keepNext: true,
        children: [...runsOf(block.children, place.writeLink, { bold: true })],
      }),
    ];
  if (block.type === 'code') {
    const lines = xmlText(block.text).split('\n');
    return [
      new Paragraph({
        ...placed,
        children: lines.map((line, index) => run(line, { font: CODE_FONT, ...(index > 0 && { break: 1 }) })),
      }),
    ];
  }
  if (block.type === 'quote')
    return block.children.flatMap((inner) =>
      blockParagraphs(inner, place, depth + 1, { border: besideLine('A6A6A6') }),
    );
  const { first } = block;
  return block.items.flatMap((item, index) => {
    const mark = first === null ? '• ' : `${String(first + index)}. `;
    return item.flatMap((inner, position) =>
      position === 0 && inner.type === 'paragraph'
        ? [itemParagraph(mark, inner, place, depth)]
        : blockParagraphs(inner, place, depth + 1, {}),
    );
  });
}

/** Under a style's own first line, which is one step in; a comment has none. */
function leftOf(depth: number, { style }: Place): number {
  return (style === null ? depth : depth + 1) * STEP;
}

function itemParagraph(mark: string, block: BlockNode & { type: 'paragraph' }, place: Place, depth: number): Paragraph {
  const indent = { left: leftOf(depth + 1, place), hanging: (STEP * 3) / 4 };
  return new Paragraph({ indent, children: [run(mark), ...runsOf(block.children, place.writeLink)] });
}
