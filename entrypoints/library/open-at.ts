import { browser } from 'wxt/browser';
import type { Span } from '@/lib/domain/text/span';
import { sendToTab } from '@/lib/messages/transport';

/** What to go to in an article that is opened. */
export type Words =
  { readonly type: 'highlight'; readonly id: string } | { readonly type: 'span'; readonly span: Span };

/** Waits between looks for the reader in a tab that was just opened, in milliseconds; ten seconds in all. */
const WAITS = [100, 150, 250, 500, 1000, 2000, 3000, 3000];

/**
 * Opens an article in a tab, at the words wanted once its reader is there. On a site where the reader only starts
 * when it is asked for, the page is opened and no more.
 */
export async function openAt(page: string, words: Words | null): Promise<void> {
  const { id: tabId } = await browser.tabs.create({ url: page });
  if (tabId === undefined || words === null) return;
  for (const wait of WAITS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    // Until the page is loaded nobody answers.
    const status = await sendToTab(tabId, 'describePage', undefined).catch(() => null);
    if (status?.type !== 'article') continue;
    if (!status.isReading) await sendToTab(tabId, 'startReading', undefined);
    // The page is read before its highlights are found in it.
    if (words.type === 'highlight' && !Object.hasOwn(status.located, words.id)) continue;
    await (words.type === 'span'
      ? sendToTab(tabId, 'showSpan', words.span)
      : sendToTab(tabId, 'showHighlight', { id: words.id }));
    return;
  }
}
