import { createFrontEdits } from './front-edits';
import { askFrontPage } from './ask-front-page';
import { createPageInFront } from './page-in-front';
import { createStoredArticle } from './stored-article';

export type FrontArticle = ReturnType<typeof createFrontArticle>;

/** The article in front, as the popup and the side panel know it: its page, what is stored about it, what is edited. */
export function createFrontArticle() {
  const page = createPageInFront();
  const stored = createStoredArticle();
  const edits = createFrontEdits(page, stored);
  /** Counts loads: where the reader changes tabs quickly, an earlier one that comes late is dropped. */
  let loads = 0;

  return {
    page,
    stored,
    edits,
    async load(): Promise<void> {
      const own = ++loads;
      const front = await askFrontPage();
      if (own !== loads) return;
      if (front.type === 'page' && front.status.type === 'article') await stored.load(front.status.article);
      if (own === loads) page.show(front);
    },
    /** Shows what was changed elsewhere: in the page, in another tab, by the background. */
    async follow(): Promise<void> {
      const status = page.article();
      if (status === null) return;
      await stored.load(status.article);
      await page.describe();
    },
    /** Reads the stored annotations again, once what was typed has been sent. */
    async reload(): Promise<void> {
      stored.notes.flush();
      const status = page.article();
      if (status !== null) await stored.load(status.article);
    },
    flush: stored.notes.flush,
  };
}
