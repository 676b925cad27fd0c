import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { annotationsAt } from '@/lib/storage/annotations';
import { Database } from '@/lib/storage/database';
import { articleOf, highlightOf } from '../export/article-of';

const ARTICLE_ID = '00000000-0000-4000-8000-000000000001';

/** The tables of each version that was shipped before the present one. */
const SHIPPED = [
  [1, { articles: 'id, &address', annotations: 'id, &requestId, articleId', settings: 'key' }],
  [
    2,
    {
      articles: 'id, &address',
      annotations: 'id, &requestId, articleId',
      settings: 'key',
      ownEntries: 'id, replaces',
      termVisibilities: 'termId',
    },
  ],
] as const;

describe.each(SHIPPED)('data of version %i', (version, stores) => {
  it('is kept whole and gets what has been added since', async () => {
    const name = `migrating-${String(version)}-${Math.random().toString(36)}`;
    const old = new Dexie(name);
    old.version(version).stores(stores);
    const highlight = Object.fromEntries(
      Object.entries(highlightOf('先行先试', 6, '旧批注')).filter(([key]) => key !== 'tags'),
    );
    const created = '2026-11-20T00:00:00.000Z';
    await old.table('articles').add({ ...articleOf(), id: ARTICLE_ID, created });
    await old.table('annotations').add(highlight);
    await old.table('settings').add({ key: 'schemaVersion', value: version });
    old.close();

    const database = new Database(name);
    expect(await annotationsAt(database, articleOf().address)).toEqual([{ ...highlight, tags: [] }]);
    expect(await database.articles.toArray()).toEqual([
      { ...articleOf(), id: ARTICLE_ID, created, modified: created, fingerprint: [], joinedTo: null, apart: [] },
    ]);
    expect(await database.settings.get('schemaVersion')).toEqual({ key: 'schemaVersion', value: 3 });
    expect(await database.readings.count()).toBe(0);
  });
});
