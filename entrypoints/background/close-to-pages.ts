import { browser } from 'wxt/browser';

/**
 * Closes the extension's local storage to content scripts, which share their process with a page: the journal holds
 * what the reader has typed. Firefox has no such switch; there, as everywhere, no content script of ours reads it.
 */
export async function closeToPages(): Promise<void> {
  const area: Partial<Pick<typeof browser.storage.local, 'setAccessLevel'>> = browser.storage.local;
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
