import type { IntervalTree } from 'dexie';
import type { WrittenKeys } from './library-source';

/** Higher than every key we give. */
const LAST_KEY = '\uffff';

/** The keys in what Dexie tells of a table that was written; null, of a table it told nothing of, holds none. */
export function writtenKeys(tree: IntervalTree | null): WrittenKeys {
  const keys: string[] = [];
  const ranges: (readonly [string, string])[] = [];
  const visit = (node: IntervalTree | null | undefined) => {
    if (node === null || node === undefined || !('from' in node)) return;
    visit(node.l);
    if (typeof node.from === 'string' && node.from === node.to) keys.push(node.from);
    else ranges.push([textOf(node.from, ''), textOf(node.to, LAST_KEY)]);
    visit(node.r);
  };
  visit(tree);
  return { keys, ranges };
}

/** All our keys are text: whatever else bounds a range stands for its end. */
function textOf(bound: unknown, otherwise: string): string {
  return typeof bound === 'string' ? bound : otherwise;
}
