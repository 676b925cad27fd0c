import type { CodedKeys } from './assign-codes';
import type { SortedRecords } from './sort-records';

/** The tries of all slots: see `Matcher`. */
export interface WrittenNodes {
  readonly nodes: Uint16Array;
  /** Where the root of each slot's trie begins; 0 where it has none. */
  readonly roots: Uint32Array;
}

/** Makes a Patricia trie of the records of each slot. */
export function writeNodes(
  coded: Pick<CodedKeys, 'keys' | 'keyStarts'>,
  { order, firsts }: SortedRecords,
  owners: readonly number[],
): WrittenNodes {
  const writer = new NodeWriter(coded, order, owners);
  const roots = new Uint32Array(firsts.length - 1);
  for (let slot = 0; slot < roots.length; slot++) {
    const from = firsts[slot] ?? 0;
    const to = firsts[slot + 1] ?? 0;
    if (from < to) roots[slot] = writer.write(from, to, 0);
  }
  return { nodes: writer.written(), roots };
}

class NodeWriter {
  readonly #keys: Uint16Array;
  readonly #keyStarts: Uint32Array;
  readonly #order: Uint32Array;
  readonly #owners: readonly number[];
  readonly #nodes: Uint16Array;
  /** The first place stays free: 0 stands for no node. */
  #end = 1;

  constructor(coded: Pick<CodedKeys, 'keys' | 'keyStarts'>, order: Uint32Array, owners: readonly number[]) {
    this.#keys = coded.keys;
    this.#keyStarts = coded.keyStarts;
    this.#order = order;
    this.#owners = owners;
    // Fewer than two nodes a record, each with three counts and three numbers in its parent; two for each owner.
    this.#nodes = new Uint16Array(1 + coded.keys.length + order.length * 14);
  }

  written(): Uint16Array {
    return this.#nodes.subarray(0, this.#end);
  }

  /** Writes the node of the records at `[from, to)`, which agree in their first `depth` codes, after those below it. */
  write(from: number, to: number, depth: number): number {
    if (to - from === 1) return this.#writeNode(from, to, depth, this.#length(from), [], []);
    const labelEnd = this.#agreement(from, to - 1, depth);
    let own = from;
    while (own < to && this.#length(own) === labelEnd) own++;
    const codes: number[] = [];
    const children: number[] = [];
    for (let first = own; first < to;) {
      const code = this.#code(first, labelEnd);
      let next = first + 1;
      while (next < to && this.#code(next, labelEnd) === code) next++;
      codes.push(code);
      children.push(this.write(first, next, labelEnd + 1));
      first = next;
    }
    return this.#writeNode(from, own, depth, labelEnd, codes, children);
  }

  /** Writes one node, whose label is that of the record at `from`, owned by the records at `[from, own)`. */
  #writeNode(
    from: number,
    own: number,
    depth: number,
    labelEnd: number,
    codes: readonly number[],
    children: readonly number[],
  ): number {
    const node = this.#end;
    const key = this.#keyStarts[this.#order[from] ?? 0] ?? 0;
    this.#put(labelEnd - depth);
    for (let index = key + depth; index < key + labelEnd; index++) this.#put(this.#keys[index] ?? 0);
    this.#put(own - from);
    for (let place = from; place < own; place++) this.#putWide(this.#owners[this.#order[place] ?? 0] ?? 0);
    this.#put(codes.length);
    for (const code of codes) this.#put(code);
    for (const child of children) this.#putWide(child);
    return node;
  }

  /** How many codes the records at two places have in common, given that it is `depth` at least. */
  #agreement(a: number, b: number, depth: number): number {
    const shorter = Math.min(this.#length(a), this.#length(b));
    let common = depth;
    while (common < shorter && this.#code(a, common) === this.#code(b, common)) common++;
    return common;
  }

  #length(place: number): number {
    const record = this.#order[place] ?? 0;
    return (this.#keyStarts[record + 1] ?? 0) - (this.#keyStarts[record] ?? 0);
  }

  #code(place: number, index: number): number {
    return this.#keys[(this.#keyStarts[this.#order[place] ?? 0] ?? 0) + index] ?? 0;
  }

  #put(value: number): void {
    this.#nodes[this.#end++] = value;
  }

  #putWide(value: number): void {
    this.#put(value & 0xffff);
    this.#put(value >>> 16);
  }
}
