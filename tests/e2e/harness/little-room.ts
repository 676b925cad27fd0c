import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT_EXTENSION, launch } from './browser';
import type { TestBrowser } from './browser';
import { TESTED_BROWSER } from './tested-browser';

/** A browser in which the extension may store little, until there is room again. */
export interface LittleRoom {
  readonly browser: TestBrowser;
  /** Lifts the limit; the browser may be another one then, on the same profile. */
  readonly makeRoom: () => Promise<TestBrowser>;
}

/** Starts it. The extension goes without `unlimitedStorage`, for which no limit holds. */
export async function launchWithLittleRoom(folder: string): Promise<LittleRoom> {
  const extension = await mkdtemp(join(tmpdir(), 'zhiku-extension-'));
  await cp(BUILT_EXTENSION, extension, { recursive: true });
  const manifest = join(extension, 'manifest.json');
  const json = JSON.parse(await readFile(manifest, 'utf8')) as { permissions: string[] };
  const permissions = json.permissions.filter((permission) => permission !== 'unlimitedStorage');
  await writeFile(manifest, JSON.stringify({ ...json, permissions }));
  return TESTED_BROWSER === 'firefox' ? limitFirefox(folder, extension) : limitChromium(folder, extension);
}

/** How long Chromium keeps a closed database at hand, with how much room there was when it was opened; in milliseconds. */
const KEPT_AT_HAND = 2500;
/** How long Chromium takes at most to install a worker for good, in milliseconds. */
const INSTALL_TIME = 1500;

const settle = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function limitChromium(folder: string, extension: string): Promise<LittleRoom> {
  const browser = await launch(folder, { extension });
  const session = await (await browser.open('about:blank')).createCDPSession();
  const origin = browser.ownAddress('').replace(/\/$/, '');
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 700_000 });
  // The background may have stored something already, and how much room there was then holds for half a minute. A
  // worker that is stopped right after it was installed may never be started again.
  await settle(INSTALL_TIME);
  await browser.stopBackground();
  await settle(KEPT_AT_HAND);
  return {
    browser,
    makeRoom: async () => {
      await session.send('Storage.overrideQuotaForOrigin', { origin });
      return browser;
    },
  };
}

/** Firefox reads its limit, in kB, when it is started; of it one site has a fifth, but never less than 10 MB. */
const LIMIT = 'dom.quotaManager.temporaryStorage.fixedLimit';

async function limitFirefox(folder: string, extension: string): Promise<LittleRoom> {
  const profile = await mkdtemp(join(tmpdir(), 'zhiku-reader-'));
  const browser = await launch(folder, { profile, extension, preferences: { [LIMIT]: 50_000 } });
  return {
    browser,
    makeRoom: async () => {
      await browser.close();
      return launch(folder, { profile, extension, preferences: { [LIMIT]: -1 } });
    },
  };
}
