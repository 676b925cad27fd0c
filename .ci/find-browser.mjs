// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the test driver's own download goes: `chromium/<version>/chrome-linux/chrome` below it. */
export const DOWNLOADED = resolve(import.meta.dirname, '../node_modules/.browser');
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The path of a Chromium on this machine: `CHROMIUM_PATH` if it is set, else the first found on PATH,
 * else the test driver's own download.
 * Branded Chrome no longer loads unpacked extensions from the command line, so Chromium comes first.
 * Throws if there is none.
 * @returns {string}
 */
export function findChromium() {
  const found = chromiumOrNull();
  if (found === null)
    throw new Error('No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.');
  return found;
}

/**
 * @returns {string | null}
 */
export function chromiumOrNull() {
  const found = givenOrOnPath('CHROMIUM_PATH', CHROMIUM_NAMES);
  if (found !== null) return found;
  const versions = join(DOWNLOADED, 'chromium');
  if (!existsSync(versions)) return null;
  const programs = readdirSync(versions).map((version) => join(versions, version, 'chrome-linux', 'chrome'));
  return programs.find((program) => existsSync(program)) ?? null;
}

/**
 * The path of a Firefox on this machine: `FIREFOX_PATH` if it is set, else the first found on PATH.
 * Throws if there is none.
 * @returns {string}
 */
export function findFirefox() {
  const found = firefoxOrNull();
  if (found === null)
    throw new Error('No Firefox found. Install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.');
  return found;
}

/**
 * @returns {string | null}
 */
export function firefoxOrNull() {
  return givenOrOnPath('FIREFOX_PATH', FIREFOX_NAMES);
}

/**
 * @param {string} variable
 * @param {readonly string[]} names
 * @returns {string | null}
 */
function givenOrOnPath(variable, names) {
  const given = process.env[variable];
  if (given !== undefined && given !== '') return given;
  const folders = (process.env['PATH'] ?? '').split(':');
  for (const name of names) {
    for (const folder of folders) if (existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}
