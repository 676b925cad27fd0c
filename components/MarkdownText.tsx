import type { BlockNode, InlineNode } from '@/lib/domain/markdown/markdown-nodes';
import { readMarkdown } from '@/lib/domain/markdown/read-markdown';

export interface MarkdownTextProps {
  /** A note as the reader wrote it. */
  readonly markdown: string;
}

/** A note with its Markdown shown; what looks like HTML is text, and links open beside the page. */
export function MarkdownText({ markdown }: MarkdownTextProps) {
  return <div class="markdown">{readMarkdown(markdown).map(showBlock)}</div>;
}

function showBlock(block: BlockNode, key: number) {
  if (block.type === 'paragraph') return <p key={key}>{block.children.map(showInline)}</p>;
  // Headings of a note must not mix with those of the page around it.
  if (block.type === 'heading')
    return (
      <p key={key} class="markdown-heading" data-level={block.level}>
        <strong>{block.children.map(showInline)}</strong>
      </p>
    );
  if (block.type === 'code')
    return (
      <pre key={key}>
        <code>{block.text}</code>
      </pre>
    );
  if (block.type === 'quote') return <blockquote key={key}>{block.children.map(showBlock)}</blockquote>;
  const items = block.items.map((item, index) => <li key={index}>{item.map(showBlock)}</li>);
  return block.first === null ? (
    <ul key={key}>{items}</ul>
  ) : (
    <ol key={key} start={block.first}>
      {items}
    </ol>
  );
}

function showInline(node: InlineNode, key: number) {
  if (node.type === 'text') return node.text;
  if (node.type === 'break') return <br key={key} />;
  if (node.type === 'code') return <code key={key}>{node.text}</code>;
  const children = node.children.map(showInline);
  if (node.type === 'link')
    return (
      <a key={key} href={node.address} target="_blank" rel="noopener noreferrer nofollow">
        {children}
      </a>
    );
  return node.type === 'strong' ? <strong key={key}>{children}</strong> : <em key={key}>{children}</em>;
}
