import { mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

/** What Chromium's own page of extensions may ask; no other page has it. */
declare const chrome: {
  readonly developerPrivate: {
    readonly getExtensionInfo: (id: string) => Promise<{
      readonly manifestErrors: readonly Problem[];
      readonly runtimeErrors: readonly Problem[];
      readonly incognitoAccess: { readonly isActive: boolean };
    }>;
    readonly updateExtensionConfiguration: (change: {
      readonly extensionId: string;
      readonly incognitoAccess: boolean;
    }) => Promise<void>;
  };
};

interface Problem {
  readonly message: string;
  readonly source: string;
}

/** A script of that page, which has its rights and is there in no time. */
const ADDRESS = 'chrome://extensions/strings.m.js';

/** Has Chromium gather what goes wrong in extensions, as it does for developers; before it is started on a new profile. */
export async function gatherErrors(profile: string): Promise<void> {
  const folder = join(profile, 'Default');
  if (existsSync(folder)) return;
  await mkdir(folder);
  await writeFile(join(folder, 'Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/** What Chromium lists as wrong with the extension: in its manifest, its background, its pages and its scripts in pages. */
export async function listedErrors(browser: Browser, id: string): Promise<readonly string[]> {
  return onExtensionsPage(browser, (page) =>
    page.evaluate(async (extension) => {
      const { manifestErrors, runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(extension);
      return [...manifestErrors, ...runtimeErrors].map(({ message, source }) => `listed: ${message} (${source})`);
    }, id),
  );
}

/** Gives the extension the leave to work in private windows; it is started anew by that. */
export async function allowPrivately(browser: Browser, id: string): Promise<void> {
  await onExtensionsPage(browser, async (page) => {
    await page.evaluate(
      (extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true }),
      id,
    );
    await page.waitForFunction(
      async (extensionId) => (await chrome.developerPrivate.getExtensionInfo(extensionId)).incognitoAccess.isActive,
      { polling: 50 },
      id,
    );
  });
}

async function onExtensionsPage<T>(browser: Browser, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  await page.goto(ADDRESS);
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}
