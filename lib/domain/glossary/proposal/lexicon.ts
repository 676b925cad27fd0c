import { FIELD_NOUNS } from './field-nouns';
import { COMMON_WORDS, TOPIC_WORDS } from './words/common-words';
import { GOVERNING_VERBS } from './words/governing-verbs';
import { GRAMMATICAL_WORDS, JOINING_WORDS, WHOLE_WORDS } from './words/grammatical-words';
import { FIGURES_OF_SPEECH, LOOK_ALIKES } from './words/look-alikes';
import { OPENING_WORDS } from './words/opening-words';
import { NOUN_LIKE_VERBS, SUPPORTING_VERBS } from './words/supporting-verbs';
import type { FieldNoun } from './field-nouns';

/** What a word does to a name around it; the lists under words/ say what each class means. */
export type WordClass = 'governing' | 'supporting' | 'noun-like' | 'grammatical' | 'joining' | 'field-noun' | 'whole';

/** A known word. */
export interface Word {
  readonly text: string;
  readonly class: WordClass;
  /** Whether it is no part of a name where its clause begins with it. */
  readonly opens: boolean;
  /** How much it tells a name from others; a character that belongs to no known word tells 1. */
  readonly tells: number;
  readonly fieldNoun: FieldNoun | null;
}

const LEXICON = buildLexicon();

/** The longest known word that begins at `offset`, or null. */
export function wordAt(text: string, offset: number): Word | null {
  return LEXICON.get(text.charAt(offset))?.find((word) => text.startsWith(word.text, offset)) ?? null;
}

/** The words under their first character, longest first. A later class yields to an earlier one. */
function buildLexicon(): ReadonlyMap<string, readonly Word[]> {
  const opening = new Set(OPENING_WORDS);
  const common = new Set(COMMON_WORDS);
  const fieldNouns = new Map(FIELD_NOUNS.map((entry) => [entry.noun, entry]));
  const topics = new Set([...TOPIC_WORDS, ...LOOK_ALIKES, ...fieldNouns.keys()]);
  const tells = (text: string) => (common.has(text) ? 0 : topics.has(text) ? 1 : text.length);
  const classes: readonly (readonly [WordClass, readonly string[]])[] = [
    ['field-noun', [...fieldNouns.keys()]],
    ['joining', JOINING_WORDS],
    ['grammatical', GRAMMATICAL_WORDS],
    ['governing', GOVERNING_VERBS],
    ['supporting', SUPPORTING_VERBS],
    ['noun-like', NOUN_LIKE_VERBS],
    [
      'whole',
      [...LOOK_ALIKES, ...FIGURES_OF_SPEECH, ...WHOLE_WORDS, ...OPENING_WORDS, ...COMMON_WORDS, ...TOPIC_WORDS],
    ],
  ];
  const words = new Map<string, Word>();
  for (const [wordClass, list] of classes)
    for (const text of list) {
      if (words.has(text)) continue;
      const fieldNoun = fieldNouns.get(text) ?? null;
      words.set(text, {
        text,
        class: wordClass,
        opens: opening.has(text),
        tells: wordClass === 'whole' || fieldNoun !== null ? tells(text) : 0,
        fieldNoun,
      });
    }
  const byFirst = new Map<string, Word[]>();
  for (const word of words.values()) {
    const first = word.text.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length);
  return byFirst;
}
