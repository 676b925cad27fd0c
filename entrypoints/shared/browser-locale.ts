import { browser } from 'wxt/browser';
import type { Locale } from '@/components/locale';

/** The interface in the browser's language, from the extension's locale files. */
export function browserLocale(): Locale {
  return {
    language: browser.i18n.getMessage('extensionName') === '智库批注' ? 'zh' : 'en',
    words: (key, ...substitutions) => browser.i18n.getMessage(key, [...substitutions]),
  };
}
