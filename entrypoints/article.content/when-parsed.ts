/** Calls back once the document is parsed, at once if it is. */
export function whenParsed(document: Document, onParsed: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', onParsed, { once: true });
  else onParsed();
}
