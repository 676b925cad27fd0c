import { AhoCorasick as Monyone } from '@monyone/aho-corasick/fast';
import AhoCorasick from 'ahocorasick';
import ModernAhoCorasick from 'modern-ahocorasick/fast';
import { compileForms } from '@/lib/domain/glossary/compile-forms';
import { findMentions } from '@/lib/domain/glossary/find-mentions';
import type { Form } from '@/lib/domain/glossary/forms';
import { loadMatcher } from '@/lib/domain/glossary/load-matcher';
import { foldToKey } from '@/lib/domain/text/fold';
import { MapTrie } from './map-trie';

/** Makes a finder of terms; what it gives back is how many it found, so that no work can be left out. */
export type Contender = (terms: readonly string[]) => (text: string) => number;

/** The file of a glossary in which every term has one form, folded as ever. */
export function compile(terms: readonly string[]): Uint8Array {
  const forms = terms.map((term, index): Form => ({ termId: `t${String(index)}`, key: foldToKey(term), requires: [] }));
  return compileForms(forms, new Map());
}

/** The bare loop is what a finder can at best cost: every character read once. */
export const CONTENDERS = {
  bare: () => sumOfUnits,
  ours: (terms) => {
    const glossary = { bundled: loadMatcher(compile(terms)), own: null, switchedOff: new Set<string>() };
    return (text) => findMentions(glossary, text).length;
  },
  'trie of Maps': (terms) => {
    const trie = new MapTrie(terms);
    return (text) => trie.find(text).length;
  },
  RegExp: (terms) => {
    const longestFirst = [...terms].sort((a, b) => b.length - a.length);
    const expression = new RegExp(longestFirst.join('|'), 'g');
    // The engine compiles an expression when it is first used.
    expression.test('');
    return (text) => {
      let found = 0;
      expression.lastIndex = 0;
      while (expression.exec(text) !== null) found++;
      return found;
    };
  },
  '@monyone/aho-corasick': (terms) => {
    const automaton = new Monyone([...terms]);
    return (text) => automaton.matchInText(text).length;
  },
  'modern-ahocorasick': (terms) => {
    const automaton = new ModernAhoCorasick(terms);
    const countIn = (block: string) => automaton.search(block, { strategy: 'leftmost-longest' }).length;
    // Block by block, since its time grows with the square of the text's length.
    return (text) => text.split('\n').reduce((sum, block) => sum + countIn(block), 0);
  },
  ahocorasick: (terms) => {
    const automaton = new AhoCorasick([...terms]);
    return (text) => automaton.search(text).length;
  },
} as const satisfies Record<string, Contender>;

function sumOfUnits(text: string): number {
  let sum = 0;
  for (let offset = 0; offset < text.length; offset++) sum += text.charCodeAt(offset);
  return sum;
}
