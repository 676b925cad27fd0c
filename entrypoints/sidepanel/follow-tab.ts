import { browser } from 'wxt/browser';

/** Calls back when another tab comes to the front of the panel's window, or the one in front shows another page. */
export async function followTab(onOther: () => void): Promise<void> {
  const { id: ownWindow } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === ownWindow) onOther();
  });
  browser.tabs.onUpdated.addListener((_, { status }, tab) => {
    if (tab.active && tab.windowId === ownWindow && status === 'complete') onOther();
  });
}
