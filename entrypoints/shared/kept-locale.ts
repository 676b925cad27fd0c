import { browser } from 'wxt/browser';
import type { Locale } from '@/components/locale';
import { ask } from '@/lib/messages/ask';
import { browserLocale } from './browser-locale';
import { PLACEHOLDERS } from './placeholders';

/**
 * The interface's sentences, which can be kept: once the extension has been updated under a page the
 * browser gives the page's old script none, though that script must still say what it cannot do. The
 * background sends them, since a content script cannot list them.
 */
export function keptLocale(): Locale & { readonly keep: () => Promise<void> } {
  const { language } = browserLocale();
  const kept = new Map<string, string>();
  const templateOf = (key: Parameters<Locale['words']>[0]): string => {
    const template = kept.get(key) ?? browser.i18n.getMessage(key, [...PLACEHOLDERS]);
    kept.set(key, template);
    return template;
  };
  return {
    language,
    words: (key, ...substitutions) =>
      PLACEHOLDERS.reduce((text, sign, index) => text.replaceAll(sign, substitutions[index] ?? ''), templateOf(key)),
    keep: async () => {
      // Without an answer each sentence is kept when it is first used.
      const answer = await ask('pageWords', {});
      if (answer.ok) for (const [key, template] of Object.entries(answer.value)) kept.set(key, template);
    },
  };
}
