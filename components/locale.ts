import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '@/public/_locales/zh_CN/messages.json';
import type { Bilingual } from '@/lib/domain/glossary/term';

/** Names a sentence of the interface in the locale files. */
export type WordKey = keyof typeof messages;

/** The interface's language, and its sentences: `$1`, `$2` in them stand for the substitutions. */
export interface Locale {
  readonly language: keyof Bilingual;
  readonly words: (key: WordKey, ...substitutions: readonly string[]) => string;
}

/** Given once at the top of each view, so that no component asks the browser for its sentences. */
export const LocaleContext = createContext<Locale>({ language: 'zh', words: (key) => key });

/** The locale of the view a component stands in. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
