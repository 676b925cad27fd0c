import { APART, DUTIES, DUTY_VERBS, GAINS, MUST_VERBS, MUSTS } from './rules/apart';
import { FIELD_NOUNS, FIELDS, VERBS } from './rules/verbs';
import type { WordRole } from './rules/words';
import { WORDS } from './rules/words';
import { wordsOf } from './rules/words-of';

/** What a token does: a role of the word lists, a verb, a number, or a mark of punctuation. */
export type TokenRole = WordRole | 'verb' | 'year' | 'figure' | 'comma' | 'colon' | 'quotation' | 'title';

/** A word of the lists with all it does. */
export interface LexiconEntry {
  readonly word: string;
  /** How much of it the token is, from its start: in 应考虑 only 应. */
  readonly length: number;
  readonly roles: ReadonlySet<TokenRole>;
}

/** The entries by their first two characters (a word of one character by itself), longest first. */
const ENTRIES = buildEntries();

/** Whether an entry begins with a code unit: most places of a text are dismissed by one look-up. */
const BEGINS = new Uint8Array(0x10000);
for (const key of ENTRIES.keys()) BEGINS[key < 0x10000 ? key : Math.floor(key / 0x10000)] = 1;

/** The longest entry that stands at `offset` and ends by `limit`, or null. */
export function longestEntryAt(text: string, offset: number, limit: number): LexiconEntry | null {
  const first = text.charCodeAt(offset);
  if (BEGINS[first] !== 1) return null;
  const entries = offset + 1 < limit ? ENTRIES.get(first * 0x10000 + text.charCodeAt(offset + 1)) : undefined;
  if (entries !== undefined) {
    for (const entry of entries) {
      const { length } = entry.word;
      if (length === 2 || (offset + length <= limit && text.startsWith(entry.word, offset))) return entry;
    }
  }
  return ENTRIES.get(first)?.[0] ?? null;
}

function buildEntries(): ReadonlyMap<number, readonly LexiconEntry[]> {
  const rolesOf = new Map<string, Set<TokenRole>>();
  const add = (words: readonly string[], role: TokenRole) => {
    for (const word of words) rolesOf.set(word, (rolesOf.get(word) ?? new Set()).add(role));
  };
  for (const [role, words] of WORDS) add(words, role);
  add(wordsOf(VERBS), 'verb');
  for (const field of wordsOf(FIELDS)) add(combine(field, FIELD_NOUNS), 'nothing');
  for (const must of wordsOf(MUSTS)) add(combine(must, GAINS), 'nothing');
  const entries = Array.from(rolesOf, ([word, roles]): LexiconEntry => ({ word, length: word.length, roles }));
  const addApart = (word: string, rest: string) => {
    const roles = rolesOf.get(word);
    if (roles === undefined) throw new Error(`${word} is in no list`);
    entries.push({ word: word + rest, length: word.length, roles });
  };
  for (const word of wordsOf(APART)) {
    const [first = '', rest = ''] = word.split('|');
    addApart(first, rest);
  }
  for (const duty of wordsOf(DUTIES)) for (const verb of wordsOf(DUTY_VERBS)) addApart(duty, verb);
  for (const must of wordsOf(MUSTS)) for (const verb of wordsOf(MUST_VERBS)) addApart(must, verb);
  const byStart = new Map<number, LexiconEntry[]>();
  for (const entry of entries) {
    const { word } = entry;
    const first = word.charCodeAt(0);
    const key = word.length === 1 ? first : first * 0x10000 + word.charCodeAt(1);
    byStart.set(key, [...(byStart.get(key) ?? []), entry]);
  }
  for (const own of byStart.values()) own.sort((a, b) => b.word.length - a.word.length);
  return byStart;
}

/** A word before each of others. */
function combine(word: string, others: string): readonly string[] {
  return wordsOf(others).map((other) => word + other);
}
