// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the test driver's own download goes: `chromium/<version>/chrome-linux/chrome` below it. */
export const DOWNLOADED = resolve(import.meta.dirname, '../node_modules/.browser');
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

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
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') return given;
  const folders = (process.env['PATH'] ?? '').split(':');
  for (const name of NAMES) {
    for (const folder of folders) if (existsSync(join(folder, name))) return join(folder, name);
  }
  const versions = join(DOWNLOADED, 'chromium');
  if (!existsSync(versions)) return null;
  const programs = readdirSync(versions).map((version) => join(versions, version, 'chrome-linux', 'chrome'));
  return programs.find((program) => existsSync(program)) ?? null;
}
