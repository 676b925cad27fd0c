// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromiumOrNull, DOWNLOADED, firefoxOrNull } from './find-browser.mjs';

export const ROOT = resolve(import.meta.dirname, '..');

/**
 * Runs a command in the project's folder with its output shown, on standard error so that what the caller
 * itself prints can be read by a program; ends the process with its code if it fails.
 * @param {string} command
 * @param {readonly string[]} parameters
 */
export function run(command, parameters) {
  const { status, error } = spawnSync(command, parameters, { cwd: ROOT, stdio: ['inherit', 2, 2] });
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

/** What a Debian or Ubuntu machine needs for the tests: a browser, its Chinese interface, and Chinese type. */
const SYSTEM_PACKAGES = ['chromium', 'chromium-l10n', 'fonts-noto-cjk'];

/**
 * Installs a Chromium where there is none: the test driver's own download where the network has it, else
 * the system's package as root. As root it adds the Chinese interface and type that are missing; where it
 * may not install, it says what to.
 */
export function installBrowser() {
  if ((process.env['CHROMIUM_PATH'] ?? '') !== '') return;
  if (chromiumOrNull() === null) downloadBrowser();
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  const wanted = chromiumOrNull()?.includes('.browser') === true ? ['fonts-noto-cjk'] : SYSTEM_PACKAGES;
  const missing = hasApt ? wanted.filter((name) => !isInstalled(name)) : [];
  if (missing.length > 0 && process.getuid?.() === 0) installSystemPackages(missing);
  else if (missing.length > 0) console.log(`Not installed, and wanted: sudo apt-get install ${missing.join(' ')}`);
  if (chromiumOrNull() !== null) return;
  console.error(
    `No Chromium could be installed. Install one (Debian: sudo apt-get install ${SYSTEM_PACKAGES.join(' ')}) or set CHROMIUM_PATH to one.`,
  );
  process.exit(1);
}

/** Installs a Firefox where there is none, as root; where it may not, it says what to install and ends the process. */
export function installFirefox() {
  if (firefoxOrNull() !== null) return;
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  if (hasApt && process.getuid?.() === 0) installSystemPackages(['firefox-esr']);
  if (firefoxOrNull() !== null) return;
  console.error(
    'No Firefox could be installed. Install one (Debian: sudo apt-get install firefox-esr) or set FIREFOX_PATH to one.',
  );
  process.exit(1);
}

/** Programs that read what is exported, by their packages; the tests they decide are skipped where they are not. */
const VALIDATORS = { pandoc: 'pandoc', xmllint: 'libxml2-utils' };

/** Installs, as root, the programs that read what is exported; elsewhere their tests are counted as skipped. */
export function installValidators() {
  const isThere = (/** @type {string} */ program) => spawnSync(program, ['--version']).status === 0;
  const missing = Object.entries(VALIDATORS).flatMap(([program, name]) => (isThere(program) ? [] : [name]));
  const hasApt = spawnSync('apt-get', ['--version']).status === 0;
  if (missing.length > 0 && hasApt && process.getuid?.() === 0) installSystemPackages(missing);
}

/**
 * One at a time: a name that a distribution does not have must not keep the others away.
 * @param {readonly string[]} names
 */
function installSystemPackages(names) {
  console.log(`Installing the system’s packages ${names.join(', ')}.`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  for (const name of names)
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { stdio: 'inherit' });
}

/**
 * @param {string} name
 * @returns {boolean}
 */
function isInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' });
  return stdout === 'installed';
}

/** Longest the download may take, in milliseconds. */
const DOWNLOAD_TIME = 300_000;

function downloadBrowser() {
  console.log('No Chromium here: trying the test driver’s own download.');
  const { status } = spawnSync(
    join(ROOT, 'node_modules', '.bin', 'browsers'),
    ['install', 'chromium@latest', '--path', DOWNLOADED],
    {
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: DOWNLOAD_TIME,
    },
  );
  if (status !== 0) console.log('The network does not have it.');
}
