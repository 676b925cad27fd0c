import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { findFirefox } from '../../../.ci/find-browser.mjs';

interface Shared {
  readonly browser: Browser;
  readonly profile: string;
}

let shared: Promise<Shared> | null = null;

/** The one Firefox of a test file: its start takes seconds, putting the extension in and out does not. */
export async function sharedFirefox(): Promise<Browser> {
  if (shared !== null && (await shared).browser.connected) return (await shared).browser;
  await closeSharedFirefox();
  shared = mkdtemp(join(tmpdir(), 'zhiku-reader-')).then(async (profile) => ({
    browser: await startFirefox(profile),
    profile,
  }));
  return (await shared).browser;
}

/** Closes it, if one was started, and removes its profile. */
export async function closeSharedFirefox(): Promise<void> {
  if (shared === null) return;
  const { browser, profile } = await shared;
  shared = null;
  await browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Starts a Firefox that can be driven with its own privileges and asks nobody outside this machine. */
export function startFirefox(profile: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    userDataDir: profile,
    defaultViewport: { width: 1100, height: 800 },
    args: ['--remote-allow-system-access', '--width=1200', '--height=950'],
    extraPrefsFirefox: {
      // Port 9 answers nobody; where the site is served is set when it is.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'browser.cache.disk.enable': false,
      'browser.cache.memory.enable': false,
      // The extension is put in for one run of the browser; what it stored is to be there in the next.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
}
