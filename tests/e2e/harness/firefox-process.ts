import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { findFirefox } from '../../../.ci/find-browser.mjs';
import type { Preferences } from './test-browser';

/** The size of a page, in CSS pixels. */
export const VIEWPORT = { width: 1100, height: 800 };

let shared: Promise<Browser> | null = null;

/** The one Firefox of all test files: its start takes seconds, putting the extension in and out does not. */
export async function sharedFirefox(): Promise<Browser> {
  if (shared !== null && (await shared).connected) return shared;
  shared = startShared();
  return shared;
}

/** Starts it; it ends, and its profile goes, with the process that all test files run in. */
async function startShared(): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'zhiku-reader-'));
  // Vitest ends that process by this signal, and half a second later by force: too soon for Firefox to close by itself.
  process.once('SIGTERM', () => process.exit());
  const browser = await startFirefox(profile);
  // Puppeteer kills Firefox before this.
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  return browser;
}

/** Starts a Firefox that can be driven with its own privileges and asks nobody outside this machine. */
export function startFirefox(profile: string, preferences: Preferences = {}): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    userDataDir: profile,
    handleSIGTERM: false,
    defaultViewport: VIEWPORT,
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
      ...preferences,
    },
  });
}
