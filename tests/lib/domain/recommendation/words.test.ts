import { describe, expect, it } from 'vitest';
import { FIELDS, FIELD_NOUNS, VERBS } from '@/lib/domain/recommendation/rules/verbs';
import { WORDS } from '@/lib/domain/recommendation/rules/words';
import { wordsOf } from '@/lib/domain/recommendation/rules/words-of';
import { SILENT_WORDS } from '@/lib/domain/recommendation/rules/words/silent-words';

describe('the words of the rules', () => {
  it('stand once in their list', () => {
    const lists = [...WORDS.map(([, words]) => words), ...[VERBS, FIELDS, FIELD_NOUNS].map(wordsOf)];
    const twice = lists.flatMap((words) => words.filter((word, index) => words.indexOf(word) !== index));
    expect(twice).toEqual([]);
  });

  it('silence only what they contain', () => {
    const lists = Object.entries(SILENT_WORDS).filter(([silenced]) => silenced !== 'verbs' && silenced !== 'rest');
    const strange = lists.flatMap(([silenced, words]) => wordsOf(words).filter((word) => !word.includes(silenced)));
    expect(strange).toEqual([]);
  });
});
