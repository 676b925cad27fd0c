import type { Locale, WordKey } from '@/components/locale';
import type { PageWords } from '@/lib/messages/protocol';
import { PLACEHOLDERS } from '../shared/placeholders';

/** The keys of the locale files that a page may need, put in by the build. */
declare const WORD_KEYS: readonly WordKey[];

/** The interface's sentences a page may need, as templates by their keys. */
export function pageWords({ language, words }: Locale): PageWords {
  return { language, templates: Object.fromEntries(WORD_KEYS.map((key) => [key, words(key, ...PLACEHOLDERS)])) };
}
