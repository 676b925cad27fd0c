/**
 * Copies text to the clipboard on a gesture of the reader; false where the browser did not allow it.
 * `navigator.clipboard` does not exist on http pages, the copy command does everywhere.
 */
export function copyText(document: Document, text: string): boolean {
  let wasSet = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    wasSet = true;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    return document.execCommand('copy') && wasSet;
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}
