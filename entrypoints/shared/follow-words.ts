import { isSameContent } from '@/lib/domain/glossary/same-content';
import { watchSettings } from '@/lib/storage/settings';

/** Loads a page of the extension again when the reader has changed its language, or what the colours are called. */
export function followWords(): void {
  watchSettings((now, before) => {
    const isSame = now.language === before.language && isSameContent(now.colourNames, before.colourNames);
    if (!isSame) location.reload();
  });
}
