import type { Page } from 'puppeteer-core';
import { metadataFrom } from '../../lib/domain/article/metadata-from';

/** Where the window that made the data holds them open. */
export interface Holder {
  readonly held: IDBDatabase;
}

const ARTICLE = metadataFrom({
  address: 'http://b/',
  title: '从前的一篇',
  authors: ['何山'],
  paper: '江西日报',
  date: '2026-03-16',
  page: '10',
});

/** Puts data in the place of ours as the second version of the storage kept them: one article with `notes`; `page` holds them open. */
export async function makeVersion2(page: Page, notes: readonly string[]): Promise<void> {
  await page.evaluate(
    async ({ article, texts }) => {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('zhiku-reader').onsuccess = resolve;
      });
      const opening = indexedDB.open('zhiku-reader', 20);
      opening.onupgradeneeded = () => {
        const old = opening.result;
        old.createObjectStore('articles', { keyPath: 'id' }).createIndex('address', 'address', { unique: true });
        const annotations = old.createObjectStore('annotations', { keyPath: 'id' });
        annotations.createIndex('requestId', 'requestId', { unique: true });
        annotations.createIndex('articleId', 'articleId');
        old.createObjectStore('settings', { keyPath: 'key' });
        old.createObjectStore('ownEntries', { keyPath: 'id' }).createIndex('replaces', 'replaces');
        old.createObjectStore('termVisibilities', { keyPath: 'termId' });
        const created = '2026-11-01T00:00:00.000Z';
        opening.transaction?.objectStore('articles').add({ ...article, id: 'article', created });
        texts.forEach((note, number) => {
          const id = `note-${String(number).padStart(3, '0')}`;
          const times = { created, modified: created, deleted: null };
          annotations.add({ id, requestId: id, articleId: 'article', motivation: 'commenting', note, ...times });
        });
      };
      await new Promise((resolve, reject) => {
        opening.addEventListener('success', resolve);
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
      });
      Object.assign(window, { held: opening.result });
    },
    { article: ARTICLE, texts: notes },
  );
}
