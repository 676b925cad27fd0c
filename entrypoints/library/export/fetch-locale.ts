import type { Locale } from '@/components/locale';

const FOLDERS: Readonly<Record<Locale['language'], string>> = { zh: 'zh_CN', en: 'en' };

/** The interface's sentences from the extension's own files: a worker cannot ask the browser for them. */
export async function fetchLocale(language: Locale['language']): Promise<Locale> {
  const file = await fetch(`/_locales/${FOLDERS[language]}/messages.json`);
  // The extension's own file, which the build checks.
  const messages = (await file.json()) as Readonly<Record<string, { readonly message: string }>>;
  return {
    language,
    words: (key, ...substitutions) =>
      (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, number) => substitutions[Number(number) - 1] ?? ''),
  };
}
