import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Database } from '@/lib/storage/database';
import { forgetLostChoices, lostChoices } from '@/lib/storage/lost-choices';
import { checkLibrary, lostLibrary } from '@/lib/storage/lost-library';

const TIME = '2026-11-26T02:00:00.000Z';

describe('settings and unstored text', () => {
  let database: Database;
  const clock = { now: () => TIME, newId: () => crypto.randomUUID() };
  const check = () => checkLibrary(database, clock);
  const clearLocal = () => fakeBrowser.storage.local.clear();
  beforeEach(() => {
    fakeBrowser.reset();
    database = new Database(`choices-${Math.random().toString(36)}`);
  });

  it('are not told as lost where the extension is new, or all is there', async () => {
    await Promise.all([check(), check()]);
    expect(await lostChoices()).toBeNull();
    await check();
    expect(await lostChoices()).toBeNull();
  });

  it('are told as lost where they went and the library stands, once and until the reader takes note', async () => {
    await check();
    await clearLocal();
    await check();
    expect(await lostChoices()).toBe(TIME);
    expect(await lostLibrary()).toBeNull();
    await forgetLostChoices();
    await check();
    expect(await lostChoices()).toBeNull();
    await clearLocal();
    await check();
    expect(await lostChoices()).toBe(TIME);
  });

  it('are not told as lost where the library went, alone or with them', async () => {
    await check();
    await database.delete();
    database = new Database(database.name);
    await check();
    expect(await lostChoices()).toBeNull();
    await database.delete();
    await clearLocal();
    database = new Database(database.name);
    await check();
    expect(await lostChoices()).toBeNull();
  });

  it('are not told as lost after an update from a version that did not say it had counted', async () => {
    await check();
    await database.settings.delete('isCounted');
    await check();
    expect(await lostChoices()).toBeNull();
    await clearLocal();
    await check();
    expect(await lostChoices()).toBe(TIME);
  });

  it('are not told as lost where the worker was stopped before it could keep the first count', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('stopped'));
    await expect(check()).rejects.toThrow('stopped');
    await check();
    expect(await lostChoices()).toBeNull();
  });
});
