import { browser } from 'wxt/browser';
import type { Locale } from '@/components/locale';

/** The language of ours the browser gives the extension's sentences in. */
export function browserLanguage(): Locale['language'] {
  return browser.i18n.getMessage('extensionName') === '智库批注' ? 'zh' : 'en';
}
