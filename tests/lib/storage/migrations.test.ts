import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sha256 } from '@/entrypoints/options/backup/sha256';
import { annotationsAt } from '@/lib/storage/annotations';
import { toBackupOfVersion } from '@/lib/export/backup';
import { readBackup } from '@/lib/import/backup';
import { Database } from '@/lib/storage/database';
import { storageProblemOf } from '@/lib/storage/problem-of';
import { forgetSnapshot, readNotUpgraded, readSnapshot, snapshotTimes } from '@/lib/storage/snapshot';
import { articleOf, highlightOf } from '../export/article-of';

const ARTICLE_ID = '00000000-0000-4000-8000-000000000001';

/** The tables of each version that was shipped before the present one. */
const SHIPPED: readonly (readonly [version: number, stores: Readonly<Record<string, string>>])[] = [
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
];

const CREATED = '2026-11-20T00:00:00.000Z';
const UPGRADED = '2026-11-21T00:00:00.000Z';

/** A highlight as it was before version 3. */
const highlight = Object.fromEntries(
  Object.entries(highlightOf('先行先试', 6, '旧批注')).filter(([key]) => key !== 'tags'),
);
const article = { ...articleOf(), id: ARTICLE_ID, created: CREATED };

/** Data as a shipped version left them; tells their name. */
async function makeOld([version, stores]: (typeof SHIPPED)[number], annotations = [highlight]): Promise<string> {
  const name = `migrating-${String(version)}-${Math.random().toString(36)}`;
  const old = new Dexie(name);
  old.version(version).stores(stores);
  await old.table('articles').add(article);
  await old.table('annotations').bulkAdd(annotations);
  await old.table('settings').add({ key: 'schemaVersion', value: version });
  old.close();
  return name;
}

afterEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe.each(SHIPPED)('data of version %i', (...shipped) => {
  const [version] = shipped;

  it('is kept whole and gets what has been added since', async () => {
    const database = new Database(await makeOld(shipped));
    expect(await annotationsAt(database, articleOf().address)).toEqual([{ ...highlight, tags: [] }]);
    expect(await database.articles.toArray()).toEqual([
      { ...article, modified: CREATED, fingerprint: [], joinedTo: null, apart: [] },
    ]);
    expect(await database.settings.get('schemaVersion')).toEqual({ key: 'schemaVersion', value: 3 });
    expect(await database.readings.count()).toBe(0);
  });

  it('is kept beside as it was, as a backup that can be restored', async () => {
    const many = Array.from({ length: 1200 }, (_, index) => {
      const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
      return { ...highlight, id, requestId: id, articleId: ARTICLE_ID };
    });
    const database = new Database(await makeOld(shipped, many), 'default', () => UPGRADED);
    const snapshot = await readSnapshot(database);
    expect(snapshot).toEqual({
      backupVersion: 1,
      data: { articles: [article], annotations: many, ownEntries: [], termVisibilities: [], siteSwitches: {} },
    });
    const file = await toBackupOfVersion(1, snapshot?.data ?? {}, UPGRADED, sha256);
    expect(await readBackup(new TextEncoder().encode(file), sha256)).toMatchObject({
      ok: true,
      data: { articles: await database.articles.toArray(), annotations: await database.annotations.toArray() },
    });
  });

  it('is kept beside for thirty days, or until the reader gives it up', async () => {
    const name = await makeOld(shipped);
    const database = new Database(name, 'default', () => UPGRADED);
    const until = '2026-12-21T00:00:00.000Z';
    expect(await snapshotTimes(database, until)).toEqual({ taken: UPGRADED, until });
    expect(await snapshotTimes(database, '2026-12-21T00:00:00.001Z')).toBeNull();
    expect((await database.settings.toCollection().primaryKeys()).filter((key) => key.startsWith('snapshot'))).toEqual(
      [],
    );

    const other = new Database(await makeOld(shipped), 'default', () => UPGRADED);
    await forgetSnapshot(other);
    expect(await readSnapshot(other)).toBeNull();
    expect(await annotationsAt(other, articleOf().address)).toHaveLength(1);
  });

  it('stays whole and of its version where it cannot be upgraded, can be saved, and is upgraded at the next try', async () => {
    const name = await makeOld(shipped);
    const database = new Database(name);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      throw new TypeError(`${this.name} cannot be written`);
    });
    const error: unknown = await database.articles.toArray().catch((caught: unknown) => caught);
    expect(storageProblemOf(error)).toBe('upgrade-failed');
    put.mockRestore();

    const databases = await indexedDB.databases();
    expect(databases.find((one) => one.name === name)?.version).toBe(version * 10);
    expect(await readNotUpgraded(name)).toEqual({
      backupVersion: 1,
      data: { articles: [article], annotations: [highlight], ownEntries: [], termVisibilities: [], siteSwitches: {} },
    });
    await vi.waitFor(async () => expect(await annotationsAt(database, articleOf().address)).toHaveLength(1));
  });

  it('stays whole where there is no room to upgrade it, and says that there is none', async () => {
    const name = await makeOld(shipped);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const error: unknown = await new Database(name).articles.toArray().catch((caught: unknown) => caught);
    full.mockRestore();
    expect(storageProblemOf(error)).toBe('storage-full');
    expect(await readNotUpgraded(name)).toMatchObject({ data: { articles: [article], annotations: [highlight] } });
  });
});
