import { browser } from 'wxt/browser';
import type { PageStatus } from '@/lib/messages/protocol';
import { sendToTab } from '@/lib/messages/transport';
import { readEpaperAddress } from '@/lib/page/epaper-address';

/** The page in front, as the popup finds it. */
export type FrontPage =
  | {
      readonly type: 'page';
      readonly tabId: number;
      readonly windowId: number;
      readonly isPrivate: boolean;
      readonly status: PageStatus;
    }
  /** The browser lets no extension read it. */
  | { readonly type: 'forbidden' };

/** Waits between looks for a script that was just put into the page, in milliseconds. */
const WAITS = [20, 50, 100, 200, 400, 800];

/**
 * Asks the page in front what it is. Where no reader answers — another site, or a page that was open
 * before the extension was installed or updated — one is put into the tab: opening the popup is the
 * reader's leave to do so (activeTab).
 */
export async function askFrontPage(): Promise<FrontPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { type: 'forbidden' };
  const status = (await describe(tab.id)) ?? (await startIn(tab.id, tab.url));
  if (status === null) return { type: 'forbidden' };
  return { type: 'page', tabId: tab.id, windowId: tab.windowId, isPrivate: tab.incognito, status };
}

async function describe(tabId: number): Promise<PageStatus | null> {
  try {
    return await sendToTab(tabId, 'describePage', undefined);
  } catch {
    // No reader in the tab: the caller puts one there.
    return null;
  }
}

async function startIn(tabId: number, address: string | undefined): Promise<PageStatus | null> {
  const isEpaper = address !== undefined && readEpaperAddress(new URL(address)) !== null;
  const script = isEpaper ? 'article' : 'page';
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [`/content-scripts/${script}.css`] });
    await browser.scripting.executeScript({ target: { tabId }, files: [`/content-scripts/${script}.js`] });
  } catch {
    // What the browser says differs by browser and page, and means the same: not this page.
    return null;
  }
  for (const wait of WAITS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const status = await describe(tabId);
    if (status !== null) return status;
  }
  return null;
}
