import type { Locale, WordKey } from '@/components/locale';
import { withColourNames } from './with-colour-names';
import type { Settings } from '@/lib/domain/settings/settings';

/** Where the locale file of each language is in the extension. */
const FILES = { zh: '/_locales/zh_CN/messages.json', en: '/_locales/en/messages.json' } as const;

type Messages = Readonly<Record<WordKey, { readonly message: string }>>;

/**
 * The interface in one of our languages, from the extension's own files: in another language than the browser's,
 * and in a worker, which cannot ask the browser for its sentences.
 */
export async function localeFromFile(
  language: Locale['language'],
  colourNames: Settings['colourNames'],
): Promise<Locale> {
  const file = await fetch(FILES[language]);
  // The build has put it there, and nobody else can write into the extension.
  const messages = (await file.json()) as Messages;
  // Puts in the substitutions as the browser does.
  const words: Locale['words'] = (key, ...substitutions) =>
    messages[key].message.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
  return { language, words: withColourNames(words, colourNames) };
}
