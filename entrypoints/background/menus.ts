import { browser } from 'wxt/browser';
import { readSettings } from '@/lib/storage/settings';
import { localeOf } from '../shared/locale-of';
import { sendToPage } from './send-to-page';

const ITEMS = [
  { id: 'highlight-selection', title: 'menuHighlight' },
  { id: 'annotate-selection', title: 'menuAnnotate' },
] as const;

/** Puts highlighting into the context menu of a selection. Browsers without context menus (Firefox on Android) go without. */
export function listenToMenus(): void {
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (menus === undefined) return;
  browser.runtime.onInstalled.addListener(() => {
    void nameMenus();
  });
  menus.onClicked.addListener(({ menuItemId }, tab) => {
    if (!ITEMS.some(({ id }) => id === menuItemId)) return;
    void sendToPage(tab?.id, 'highlightSelection', { withNote: menuItemId === 'annotate-selection' });
  });
}

/** Makes the items anew, in the reader's language. */
export async function nameMenus(): Promise<void> {
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (menus === undefined) return;
  const { words } = await localeOf(await readSettings());
  await menus.removeAll();
  for (const { id, title } of ITEMS) {
    menus.create({ id, title: words(title), contexts: ['selection'] });
  }
}
