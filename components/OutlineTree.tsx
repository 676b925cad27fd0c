import { useState } from 'preact/hooks';
import { headingWords, withoutSign } from '@/lib/domain/recommendation/heading-words';
import type { OutlineNode } from '@/lib/domain/recommendation/outline';
import type { Span } from '@/lib/domain/text/span';
import { useLocale } from './locale';
import { wordKey } from './word-key';

export interface OutlineTreeProps {
  readonly nodes: readonly OutlineNode[];
  /** The article's text, which the nodes are spans of. */
  readonly text: string;
  /** Where the measure that the reader is at begins, null where there is none in the window. */
  readonly readingAt: number | null;
  readonly onShow: (span: Span) => void;
  readonly onHighlight: (span: Span) => void;
  /** Says that a measure, which begins at `start`, is none. */
  readonly onDismiss: (start: number) => void;
}

/** An article's recommendations under its headings; every node leads to its exact words. */
export function OutlineTree(props: OutlineTreeProps) {
  const { nodes } = props;
  return (
    <ul class="outline">
      {nodes.map((node) => (
        <li key={`${node.kind}${String(node.span.start)}`}>
          {node.children.length === 0 ? <Measure {...props} node={node} /> : <Branch {...props} node={node} />}
        </li>
      ))}
    </ul>
  );
}

interface NodeProps extends OutlineTreeProps {
  readonly node: OutlineNode;
}

/** A heading with what stands under it, which can be folded. */
function Branch(props: NodeProps) {
  const { node } = props;
  const { words } = useLocale();
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <div class="branch">
        <button
          type="button"
          class="fold"
          aria-expanded={isOpen}
          aria-label={words('popupOutlineFold')}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? '▾' : '▸'}
        </button>
        <Words {...props} />
      </div>
      {isOpen && <OutlineTree {...props} nodes={node.children} />}
    </>
  );
}

/** The words of a node, as far as a line or two go; a click goes to them. */
function Words({ text, readingAt, onShow, node }: NodeProps) {
  const { words } = useLocale();
  const { start, end } = node.span;
  const strength = node.unit?.recommendation?.strength ?? null;
  const own = text.slice(start, end);
  return (
    <button
      type="button"
      class={`words ${node.kind}`}
      lang="zh-CN"
      title={strength === null ? undefined : words(wordKey('strength', strength))}
      aria-current={start === readingAt ? 'location' : undefined}
      onClick={() => onShow(node.span)}
    >
      {node.children.length === 0 ? withoutSign(own) : headingWords(own)}
    </button>
  );
}

function Measure(props: NodeProps) {
  const { node, onHighlight, onDismiss } = props;
  const { words } = useLocale();
  return (
    <div class={`line ${node.unit?.recommendation?.strength ?? ''}`}>
      <Words {...props} />
      <span class="row">
        <button type="button" onClick={() => onHighlight(node.span)}>
          {words('popupOutlineHighlight')}
        </button>
        {node.unit !== null && (
          <button type="button" onClick={() => onDismiss(node.span.start)}>
            {words('popupOutlineDismiss')}
          </button>
        )}
      </span>
    </div>
  );
}
