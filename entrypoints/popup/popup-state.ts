import { browser } from 'wxt/browser';
import { ask } from '@/lib/messages/ask';
import { createFrontArticle } from '../shared/front-article/front-article';
import { createStorageCare } from '../shared/storage-care';
import { openPanel } from './open-panel';

export type Popup = ReturnType<typeof createPopup>;

/** What the popup knows and does; it keeps nothing of its own, the background stores all. */
export function createPopup() {
  const front = createFrontArticle();
  return {
    front,
    care: createStorageCare(),
    async showPanel(): Promise<void> {
      const page = front.page.shown.value;
      if (page.type !== 'page') return;
      await openPanel(page.windowId);
      window.close();
    },
    async showGlossary(): Promise<void> {
      const shown = await ask('showGlossary', { termId: null });
      if (!shown.ok) front.stored.problem.value = shown.problem;
    },
    showLibrary: () => browser.tabs.create({ url: browser.runtime.getURL('/library.html') }),
    showOptions: () => browser.runtime.openOptionsPage(),
  };
}
