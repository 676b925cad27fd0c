import { browser } from 'wxt/browser';
import { sendToPage } from './send-to-page';

/** Tells the readers in all open tabs that the settings are others now. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => sendToPage(id, 'applySettings', {})));
}
