import { browser } from 'wxt/browser';
import type { Locale } from '@/components/locale';
import type { Settings } from '@/lib/domain/settings/settings';
import { browserLanguage } from './browser-language';
import { localeFromFile } from './locale-from-file';
import { withColourNames } from './with-colour-names';

/** The interface in the language the reader has chosen, with the reader's own names for the colours. */
export async function localeOf({ language, colourNames }: Settings): Promise<Locale> {
  const ours = browserLanguage();
  const chosen = language === 'browser' ? ours : language;
  if (chosen !== ours) return localeFromFile(chosen, colourNames);
  return { language: chosen, words: withColourNames(browserWords, colourNames) };
}

const browserWords: Locale['words'] = (key, ...substitutions) => browser.i18n.getMessage(key, [...substitutions]);
