import { browser } from 'wxt/browser';
import type { Locale, WordKey } from '@/components/locale';
import { wordKey } from '@/components/word-key';
import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { Settings } from '@/lib/domain/settings/settings';
import { browserLanguage } from './browser-language';

type Messages = Readonly<Record<WordKey, { readonly message: string }>>;

/** Where the locale file of each language is in the extension. */
const FILES = { zh: '/_locales/zh_CN/messages.json', en: '/_locales/en/messages.json' } as const;

/** The interface in the language the reader has chosen, with the reader's own names for the colours. */
export async function localeOf({ language, colourNames }: Settings): Promise<Locale> {
  const ours = browserLanguage();
  const chosen = language === 'browser' ? ours : language;
  const words = chosen === ours ? browserWords : await wordsFrom(FILES[chosen]);
  const renamed = new Map<WordKey, string>(
    COLOURS.filter((colour) => colourNames[colour] !== '').map((colour) => [
      wordKey('colour', colour),
      colourNames[colour],
    ]),
  );
  return { language: chosen, words: (key, ...substitutions) => renamed.get(key) ?? words(key, ...substitutions) };
}

const browserWords: Locale['words'] = (key, ...substitutions) => browser.i18n.getMessage(key, [...substitutions]);

/** Puts in the substitutions as the browser does. */
async function wordsFrom(file: (typeof FILES)[keyof typeof FILES]): Promise<Locale['words']> {
  const read = await fetch(browser.runtime.getURL(file));
  // The build has put it there, and nobody else can write into the extension.
  const messages = (await read.json()) as Messages;
  return (key, ...substitutions) =>
    messages[key].message.replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
}
