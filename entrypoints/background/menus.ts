import { browser } from 'wxt/browser';
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
    void createItems(menus);
  });
  menus.onClicked.addListener(({ menuItemId }, tab) => {
    if (!ITEMS.some(({ id }) => id === menuItemId)) return;
    void sendToPage(tab?.id, 'highlightSelection', { withNote: menuItemId === 'annotate-selection' });
  });
}

async function createItems(menus: typeof browser.contextMenus): Promise<void> {
  await menus.removeAll();
  for (const { id, title } of ITEMS) {
    menus.create({ id, title: browser.i18n.getMessage(title), contexts: ['selection'] });
  }
}
