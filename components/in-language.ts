import type { Bilingual } from '@/lib/domain/glossary/term';

/** A text in the interface's language, or in the other where the reader's own entry has only that one. */
export function inLanguage(text: Bilingual, language: keyof Bilingual): string {
  return text[language] === '' ? text[language === 'zh' ? 'en' : 'zh'] : text[language];
}
