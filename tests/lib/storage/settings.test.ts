import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { planRestore } from '@/lib/domain/library/plan-restore';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings/settings';
import { Database } from '@/lib/storage/database';
import { exportTemplate, saveExportTemplate } from '@/lib/storage/export-template';
import { readLibrary, restoreLibrary } from '@/lib/storage/library';
import { ownSettings, readSettings, saveSettings } from '@/lib/storage/settings';
import { allSwitches, forgetSwitches, saveSwitches, switchesOf } from '@/lib/storage/site-switches';

const HOST = 'epaper.jxxw.com.cn';
const SET = { ...DEFAULT_SETTINGS, switches: { ...DEFAULT_SETTINGS.switches, everyMention: true } };
const NOTHING = { added: 0, changed: 0, kept: 0 };
const newDatabase = () => new Database(`settings-${Math.random().toString(36)}`);

describe('the settings', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it('are ours until the reader sets something', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await ownSettings()).toBeNull();
  });

  it('hold on sites the reader has set nothing on, and again once what was set there is forgotten', async () => {
    await saveSettings(SET);
    expect(await switchesOf(HOST)).toEqual(SET.switches);
    await saveSwitches(HOST, DEFAULT_SETTINGS.switches);
    expect(await switchesOf(HOST)).toEqual(DEFAULT_SETTINGS.switches);
    expect(await allSwitches()).toEqual({ [HOST]: DEFAULT_SETTINGS.switches });
    await forgetSwitches(HOST);
    expect(await switchesOf(HOST)).toEqual(SET.switches);
    expect(await allSwitches()).toEqual({});
  });

  it('come back with a backup where the reader has set nothing, and change nothing where something was set', async () => {
    await saveSettings(SET);
    const backup = await readLibrary(newDatabase());
    fakeBrowser.reset();
    const database = newDatabase();
    const plan = planRestore(backup, await readLibrary(database));
    expect(plan.counts.settings).toEqual({ added: 1, changed: 0, kept: 0 });
    await restoreLibrary(database, plan.data);
    expect(await readSettings()).toEqual(SET);
    const own = { ...SET, language: 'en' as const };
    await saveSettings(own);
    const again = planRestore(backup, await readLibrary(database));
    expect(again.counts.settings).toEqual({ added: 0, changed: 0, kept: 1 });
    await restoreLibrary(database, again.data);
    expect(await readSettings()).toEqual(own);
  });

  it('bring the template of exports with them, which gives way to one the reader has made since', async () => {
    await saveExportTemplate('# {{title}}');
    const backup = await readLibrary(newDatabase());
    fakeBrowser.reset();
    const database = newDatabase();
    const plan = planRestore(backup, await readLibrary(database));
    expect(plan.counts.exportTemplate).toEqual({ added: 1, changed: 0, kept: 0 });
    await restoreLibrary(database, plan.data);
    expect(await exportTemplate()).toBe('# {{title}}');
    expect(planRestore(backup, await readLibrary(database)).counts.exportTemplate).toEqual(NOTHING);
    await saveExportTemplate('## {{title}}');
    const again = planRestore(backup, await readLibrary(database));
    expect(again.counts.exportTemplate).toEqual({ added: 0, changed: 0, kept: 1 });
    await restoreLibrary(database, again.data);
    expect(await exportTemplate()).toBe('## {{title}}');
  });
});
