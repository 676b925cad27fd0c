import type { BlockNode, InlineNode } from '@/lib/domain/markdown/markdown-nodes';
import { markup } from './markup';
import type { Markup } from './markup';

/** A note as HTML. */
export function noteMarkup(blocks: readonly BlockNode[]): readonly Markup[] {
  return blocks.map(blockMarkup);
}

function blockMarkup(block: BlockNode): Markup {
  if (block.type === 'paragraph') return markup`<p>${block.children.map(inlineMarkup)}</p>`;
  if (block.type === 'heading')
    return markup`<p class="note-heading"><strong>${block.children.map(inlineMarkup)}</strong></p>`;
  if (block.type === 'code') return markup`<pre><code>${block.text}</code></pre>`;
  if (block.type === 'quote') return markup`<blockquote>${noteMarkup(block.children)}</blockquote>`;
  const items = block.items.map((item) => markup`<li>${noteMarkup(item)}</li>`);
  return block.first === null ? markup`<ul>${items}</ul>` : markup`<ol start="${String(block.first)}">${items}</ol>`;
}

function inlineMarkup(node: InlineNode): Markup {
  if (node.type === 'text') return markup`${node.text}`;
  if (node.type === 'break') return markup`<br>`;
  if (node.type === 'code') return markup`<code>${node.text}</code>`;
  const children = node.children.map(inlineMarkup);
  if (node.type === 'link') return markup`<a href="${node.address}">${children}</a>`;
  return node.type === 'strong' ? markup`<strong>${children}</strong>` : markup`<em>${children}</em>`;
}
