import { browser } from 'wxt/browser';
import type { Locale } from '@/components/locale';
import { ask } from '@/lib/messages/ask';
import { browserLanguage } from './browser-language';
import { PLACEHOLDERS } from './placeholders';

/**
 * The interface's sentences in the reader's language and words, which only the background knows. They are kept: once
 * the extension has been updated under a page the browser gives the page's old script none, though that script must
 * still say what it cannot do.
 */
export function keptLocale(): Locale & { readonly keep: () => Promise<void> } {
  const kept = new Map<string, string>();
  const templateOf = (key: Parameters<Locale['words']>[0]): string => {
    const template = kept.get(key) ?? browser.i18n.getMessage(key, [...PLACEHOLDERS]);
    kept.set(key, template);
    return template;
  };
  const locale = {
    language: browserLanguage(),
    words: (key: Parameters<Locale['words']>[0], ...substitutions: readonly string[]) =>
      PLACEHOLDERS.reduce((text, sign, index) => text.replaceAll(sign, substitutions[index] ?? ''), templateOf(key)),
    keep: async () => {
      // Without an answer each sentence is kept when it is first used.
      const answer = await ask('pageWords', {});
      if (!answer.ok) return;
      locale.language = answer.value.language;
      for (const [key, template] of Object.entries(answer.value.templates)) kept.set(key, template);
    },
  };
  return locale;
}
