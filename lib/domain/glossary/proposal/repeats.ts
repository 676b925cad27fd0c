import type { Span } from '../../text/span';

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value: Value | null;
}

/** A place where words occur, with what was filed under them. */
export interface Repeat<Value> extends Span {
  readonly value: Value;
}

/**
 * Every occurrence of some words in a text, in reading order, the longest at each place. The first
 * value filed under the same words is kept. Takes time in proportion to the text and the longest words.
 */
export function findRepeats<Value>(text: string, values: Iterable<readonly [string, Value]>): readonly Repeat<Value>[] {
  const root: Node<Value> = { next: new Map(), value: null };
  for (const [words, value] of values) insert(root, words, value);
  const repeats: Repeat<Value>[] = [];
  for (let start = 0; start < text.length; start++) {
    const longest = longestAt(root, text, start);
    if (longest !== null) repeats.push(longest);
  }
  return repeats;
}

function insert<Value>(root: Node<Value>, words: string, value: Value): void {
  let node = root;
  for (let index = 0; index < words.length; index++) {
    const code = words.charCodeAt(index);
    const child: Node<Value> = node.next.get(code) ?? { next: new Map(), value: null };
    node.next.set(code, child);
    node = child;
  }
  node.value ??= value;
}

function longestAt<Value>(root: Node<Value>, text: string, start: number): Repeat<Value> | null {
  let node = root;
  let longest: Repeat<Value> | null = null;
  for (let offset = start; offset < text.length; offset++) {
    const child = node.next.get(text.charCodeAt(offset));
    if (child === undefined) break;
    node = child;
    if (node.value !== null) longest = { start, end: offset + 1, value: node.value };
  }
  return longest;
}
