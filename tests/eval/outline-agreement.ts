import type { Outline, OutlineNode } from '@/lib/domain/recommendation/outline';
import type { GoldNode } from './recommendation-gold';

/** Where a leaf hangs: the key of its parent and of the sibling before it (null for the first). */
interface Place {
  readonly parent: string;
  readonly before: string | null;
}

/** How many leaves of the labellers' outline stand where ours puts them. */
export interface OutlineAgreement {
  readonly leaves: number;
  readonly parent: number;
  readonly order: number;
}

interface PlainNode {
  readonly unit: string | null;
  readonly isLeaf: boolean;
  readonly children: readonly PlainNode[];
}

/**
 * Compares outlines leaf by leaf of the labellers'. `parent`: the leaf hangs under the same node; a group
 * without a unit is known by its first unit. `order`: the parent is right and the same sibling stands before
 * it. `keyOf` gives the key of one of our nodes.
 */
export function compareOutlines(
  gold: GoldNode,
  ours: Outline,
  keyOf: (node: OutlineNode) => string | null,
): OutlineAgreement {
  const plain = (node: OutlineNode): PlainNode => ({
    unit: keyOf(node),
    isLeaf: true,
    children: node.children.map(plain),
  });
  const top = gold.unit === null ? gold.children : [gold];
  const wanted = placesOf(top, ({ isLeaf }) => isLeaf);
  const found = placesOf(ours.nodes.map(plain), () => true);
  let parent = 0;
  let order = 0;
  for (const [leaf, place] of wanted) {
    const own = found.get(leaf);
    if (own?.parent !== place.parent) continue;
    parent++;
    if (own.before === place.before) order++;
  }
  return { leaves: wanted.size, parent, order };
}

function placesOf(top: readonly PlainNode[], isWanted: (node: PlainNode) => boolean): Map<string, Place> {
  const places = new Map<string, Place>();
  const visit = (nodes: readonly PlainNode[], parent: string) => {
    nodes.forEach((node, index) => {
      const before = nodes[index - 1];
      if (node.unit !== null && isWanted(node))
        places.set(node.unit, { parent, before: before === undefined ? null : nameOf(before) });
      visit(node.children, nameOf(node));
    });
  };
  visit(top, 'root');
  return places;
}

function nameOf(node: PlainNode): string {
  return node.unit ?? `group of ${firstUnit(node) ?? 'nothing'}`;
}

function firstUnit(node: PlainNode): string | null {
  for (const child of node.children) {
    const found = child.unit ?? firstUnit(child);
    if (found !== null) return found;
  }
  return null;
}
