import { wordsOf } from './words-of';
import { CLAUSE_WORDS } from './words/clause-words';
import { MODAL_WORDS } from './words/modal-words';
import { SILENT_WORDS } from './words/silent-words';
import { SPEECH_WORDS } from './words/speech-words';
import { STATUS_WORDS } from './words/status-words';

const LISTS = {
  ...MODAL_WORDS,
  ...SPEECH_WORDS,
  ...STATUS_WORDS,
  ...CLAUSE_WORDS,
  nothing: Object.values(SILENT_WORDS).join(' '),
} as const;

/** What a word does in a sentence. */
export type WordRole = keyof typeof LISTS;

/** The words the rules look for, by what they do in a sentence; `nothing` are words that silence another. */
export const WORDS: readonly (readonly [WordRole, readonly string[]])[] = Object.entries(LISTS).map(([role, words]) => [
  role as WordRole,
  wordsOf(words),
]);
