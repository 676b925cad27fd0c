import { formsOf } from './forms';
import type { Form } from './forms';
import type { Term } from './term';

/** A node of the trie of folded forms. */
export interface TrieNode {
  readonly next: Map<number, TrieNode>;
  /** The form that ends here, if one does. */
  form: Form | null;
}

/** A glossary ready to be matched. */
export interface CompiledGlossary {
  readonly root: TrieNode;
  readonly terms: ReadonlyMap<string, Term>;
}

/**
 * Compiles a glossary. Where two terms share a form the first one listed keeps it; the glossary's own
 * test refuses such collisions, so this only settles what a reader's entries may add.
 */
export function compileGlossary(terms: readonly Term[]): CompiledGlossary {
  const root: TrieNode = { next: new Map(), form: null };
  for (const form of terms.flatMap(formsOf)) insert(root, form);
  return { root, terms: new Map(terms.map((term) => [term.id, term])) };
}

function insert(root: TrieNode, form: Form): void {
  let node = root;
  for (let index = 0; index < form.key.length; index++) {
    const code = form.key.charCodeAt(index);
    const child = node.next.get(code) ?? { next: new Map(), form: null };
    node.next.set(code, child);
    node = child;
  }
  node.form ??= form;
}
