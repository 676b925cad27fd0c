import { browser } from 'wxt/browser';
import type { WordKey } from '@/components/locale';
import { PLACEHOLDERS } from '../shared/placeholders';

/** The keys of the locale files that a page may need, put in by the build. */
declare const WORD_KEYS: readonly WordKey[];

/** The interface's sentences a page may need, as templates by their keys. */
export function pageWords(): Readonly<Record<string, string>> {
  return Object.fromEntries(WORD_KEYS.map((key) => [key, browser.i18n.getMessage(key, [...PLACEHOLDERS])]));
}
