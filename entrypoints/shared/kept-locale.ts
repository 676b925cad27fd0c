import { browser } from 'wxt/browser';
import type { Locale, WordKey } from '@/components/locale';
import { browserLocale } from './browser-locale';

/** The keys of the locale files, put in by the build. */
declare const WORD_KEYS: readonly WordKey[];

const PLACEHOLDERS = ['\u0001', '\u0002', '\u0003'];

/**
 * The interface's sentences, which can be kept: once the extension has been updated under a page the
 * browser gives the page's old script none, though that script must still say what it cannot do.
 */
export function keptLocale(): Locale & { readonly keep: () => void } {
  const { language } = browserLocale();
  const kept = new Map<WordKey, string>();
  const templateOf = (key: WordKey): string => {
    const template = kept.get(key) ?? browser.i18n.getMessage(key, PLACEHOLDERS);
    kept.set(key, template);
    return template;
  };
  return {
    language,
    words: (key, ...substitutions) =>
      PLACEHOLDERS.reduce((text, sign, index) => text.replaceAll(sign, substitutions[index] ?? ''), templateOf(key)),
    keep: () => {
      for (const key of WORD_KEYS) templateOf(key);
    },
  };
}
