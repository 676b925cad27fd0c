import type { Span } from '@/lib/domain/text/span';

interface Node {
  readonly next: Map<number, Node>;
  isForm: boolean;
}

/** The plain way to find terms: a trie of Maps, walked from every place. Compares characters as they are. */
export class MapTrie {
  readonly #root: Node = { next: new Map(), isForm: false };

  constructor(forms: readonly string[]) {
    for (const form of forms) {
      let node = this.#root;
      for (let offset = 0; offset < form.length; offset++) {
        const unit = form.charCodeAt(offset);
        let next = node.next.get(unit);
        if (next === undefined) {
          next = { next: new Map(), isForm: false };
          node.next.set(unit, next);
        }
        node = next;
      }
      node.isForm = true;
    }
  }

  /** Where forms stand, leftmost-longest. */
  find(text: string): readonly Span[] {
    const found: Span[] = [];
    for (let start = 0; start < text.length;) {
      let node: Node | undefined = this.#root;
      let end = 0;
      for (let at = start; at < text.length;) {
        node = node.next.get(text.charCodeAt(at++));
        if (node === undefined) break;
        if (node.isForm) end = at;
      }
      if (end > 0) found.push({ start, end });
      start = end > 0 ? end : start + 1;
    }
    return found;
  }
}
