// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromiumOrNull } from './find-browser.mjs';

export const ROOT = resolve(import.meta.dirname, '..');

/**
 * Runs a command in the project's folder with its output shown; ends the process with its code if it fails.
 * @param {string} command
 * @param {readonly string[]} parameters
 */
export function run(command, parameters) {
  const { status, error } = spawnSync(command, parameters, { cwd: ROOT, stdio: 'inherit' });
  if (error !== undefined) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Runs a program that a package of the project brings.
 * @param {string} program
 * @param {readonly string[]} parameters
 */
export function runOwn(program, parameters) {
  run(join(ROOT, 'node_modules', '.bin', program), parameters);
}

/** Installs the packages of the lock file, unless they are installed already. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const stamp = join(ROOT, 'node_modules', '.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}

/** Installs a Chromium, with its languages and Chinese fonts, where there is none; says what to do where it cannot. */
export function installBrowser() {
  if (chromiumOrNull() !== null) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('No Chromium here: installing the system’s package.');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    const packages = ['chromium', 'chromium-l10n', 'fonts-noto-cjk'];
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'inherit' });
  }
  if (chromiumOrNull() === null) downloadBrowser();
  if (chromiumOrNull() !== null) return;
  console.error(
    'No Chromium could be installed. Install one (Debian: sudo apt-get install chromium chromium-l10n fonts-noto-cjk) or set CHROMIUM_PATH to one.',
  );
  process.exit(1);
}

/** The test driver's own download, for a network that has it; the path it prints is the browser's. */
function downloadBrowser() {
  const { stdout, status } = spawnSync(
    join(ROOT, 'node_modules', '.bin', 'browsers'),
    ['install', 'chromium@latest', '--path', join(ROOT, 'node_modules', '.browser')],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const path = status === 0 ? stdout.trim().split(' ').at(-1) : undefined;
  if (path !== undefined) process.env['CHROMIUM_PATH'] = path;
}
