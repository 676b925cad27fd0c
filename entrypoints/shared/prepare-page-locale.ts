import type { Locale } from '@/components/locale';
import { provideLocale } from '@/components/locale';
import { readSettings } from '@/lib/storage/settings';
import { localeOf } from './locale-of';

/** Makes the locale of a page of the extension from the settings, and provides it to the page's views. */
export async function preparePageLocale(): Promise<Locale> {
  const locale = await localeOf(await readSettings());
  provideLocale(locale);
  document.documentElement.lang = locale.language === 'zh' ? 'zh-CN' : 'en';
  return locale;
}
