import { browser } from 'wxt/browser';

/** Firefox's own way to a panel beside the page (MDN, `sidebarAction`), which the types of Chromium do not know. */
interface WithSidebar {
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/** Whether the browser has a place beside the page at all: Firefox on Android has none. */
export function canOpenPanel(): boolean {
  return 'sidePanel' in browser || 'sidebarAction' in browser;
}

/**
 * Opens the side panel in a window. Must be called from a click before anything is waited for: browsers allow it
 * to the reader's own action alone.
 */
export async function openPanel(windowId: number): Promise<void> {
  // One of the two is there, see `canOpenPanel`.
  const { sidebarAction } = browser as WithSidebar;
  if (sidebarAction !== undefined) await sidebarAction.open();
  else await browser.sidePanel.open({ windowId });
}
