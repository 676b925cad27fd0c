import { inlineTokens } from './inline-tokens';
import type { MarkToken, PairKind } from './inline-tokens';
import type { InlineNode } from './markdown-nodes';
import { pairMarks } from './pair-marks';

/** Deepest nesting that is shown as such: what shows nodes calls itself for each level. */
const DEEPEST = 12;

interface Frame {
  /** Null for the paragraph itself, and for a pair that is nested too deep to be shown. */
  readonly kind: PairKind | null;
  readonly children: InlineNode[];
}

/** The pieces of a paragraph's text. HTML is text like any other; a line's end is a break. */
export function readInline(text: string): readonly InlineNode[] {
  const tokens = inlineTokens(text);
  pairMarks(tokens);
  const root: Frame = { kind: null, children: [] };
  const frames = [root];
  const top = () => frames.at(-1) ?? root;
  const write = (node: InlineNode) => append(top().children, node);
  const open = (kind: PairKind) => {
    const isShown = frames.length <= DEEPEST && !(kind === 'link' && frames.some((frame) => frame.kind === 'link'));
    frames.push({ kind: isShown ? kind : null, children: isShown ? [] : top().children });
  };
  const close = (kind: PairKind, token: MarkToken) => {
    const frame = frames.pop();
    if (frame === undefined || frame.kind === null) return;
    if (kind === 'link') write({ type: 'link', address: token.address ?? '', children: frame.children });
    else write({ type: kind, children: frame.children });
  };
  for (const token of tokens) {
    if (token.type === 'address') {
      const text: InlineNode = { type: 'text', text: token.address };
      const isInLink = frames.some((frame) => frame.kind === 'link');
      write(isInLink ? text : { type: 'link', address: token.address, children: [text] });
    } else if (token.type === 'mark') {
      for (const kind of token.closes) close(kind, token);
      if (token.left > 0) write({ type: 'text', text: leftOf(token) });
      for (const kind of token.opens.toReversed()) open(kind);
    } else write(token);
  }
  return root.children;
}

function leftOf({ mark, left, source }: MarkToken): string {
  return mark === ']' ? source : mark.repeat(left);
}

function append(nodes: InlineNode[], node: InlineNode): void {
  const last = nodes.at(-1);
  if (node.type === 'text' && last?.type === 'text')
    nodes[nodes.length - 1] = { type: 'text', text: last.text + node.text };
  else nodes.push(node);
}
