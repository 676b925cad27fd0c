import { isSameContent } from '@/lib/domain/glossary/same-content';
import { watchSettings } from '@/lib/storage/settings';

/**
 * Loads a page of the extension again when the reader has changed its language, or what the colours are called; or
 * does instead what a page can do that must not be loaded at any time.
 */
export function followWords(onChange: () => void = () => location.reload()): void {
  watchSettings((now, before) => {
    const isSame = now.language === before.language && isSameContent(now.colourNames, before.colourNames);
    if (!isSame) onChange();
  });
}
