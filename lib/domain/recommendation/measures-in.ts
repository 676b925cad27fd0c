import type { OutlineNode } from './outline';

/** The measures of an outline in reading order: its leaves that stand for a unit. */
export function measuresIn(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  return nodes.flatMap((node) => {
    if (node.children.length > 0) return measuresIn(node.children);
    return node.unit === null ? [] : [node];
  });
}
