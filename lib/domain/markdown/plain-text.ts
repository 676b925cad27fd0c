import type { BlockNode, InlineNode } from './markdown-nodes';

/** The words of a note without its marks, a line for each block and break. */
export function plainText(blocks: readonly BlockNode[]): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: BlockNode): string {
  if (block.type === 'code') return block.text;
  if (block.type === 'quote') return plainText(block.children);
  if (block.type === 'list') return block.items.map(plainText).join('\n');
  return inlineText(block.children);
}

function inlineText(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '\n';
      return 'children' in node ? inlineText(node.children) : node.text;
    })
    .join('');
}
