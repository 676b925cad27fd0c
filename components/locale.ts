import type messages from '@/public/_locales/zh_CN/messages.json';
import type { Bilingual } from '@/lib/domain/glossary/term';

/** Names a sentence of the interface in the locale files. */
export type WordKey = keyof typeof messages;

/** The interface's language, and its sentences: `$1`, `$2` in them stand for the substitutions. */
export interface Locale {
  readonly language: keyof Bilingual;
  readonly words: (key: WordKey, ...substitutions: readonly string[]) => string;
}

let current: Locale = { language: 'zh', words: (key) => key };

/**
 * Sets the locale of all views of this page, once, before any is rendered, so that no component asks the
 * browser for its sentences. (A context would do the same; its hook is half a kilobyte of the content script.)
 */
export function provideLocale(locale: Locale): void {
  current = locale;
}

/** The locale of the views of this page. */
export function useLocale(): Locale {
  return current;
}
