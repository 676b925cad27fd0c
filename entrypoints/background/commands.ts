import { browser } from 'wxt/browser';
import { sendToPage } from './send-to-page';

/** Passes the keyboard shortcuts of the manifest on to the reader in the tab in front. Browsers without shortcuts (Firefox on Android) go without. */
export function listenToCommands(): void {
  const commands: typeof browser.commands | undefined = browser.commands;
  commands?.onCommand.addListener((command, tab) => {
    void carryOut(command, tab?.id);
  });
}

async function carryOut(command: string, givenTab: number | undefined): Promise<void> {
  const tab = givenTab ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
  if (command === 'next-mention') return sendToPage(tab, 'stepMention', { direction: 1 });
  if (command === 'previous-mention') return sendToPage(tab, 'stepMention', { direction: -1 });
  if (command === 'highlight-selection') return sendToPage(tab, 'highlightSelection', { withNote: false });
  if (command === 'annotate-selection') return sendToPage(tab, 'highlightSelection', { withNote: true });
}
