// @ts-check
// All checks: format, types, lint, dead code, both builds, the Firefox linter, unit tests, and the
// end-to-end tests in real Chromium and real Firefox. Each check counts as one test beside the tests themselves.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowser, installFirefox, installPackages, ROOT } from './install.mjs';

installPackages();
installBrowser();
installFirefox();

let passed = 0;
let failed = 0;
let skipped = 0;

/**
 * Runs one check with its output shown, and counts it.
 * @param {string} title
 * @param {string} program
 * @param {readonly string[]} parameters
 */
function check(title, program, parameters) {
  console.log(`\n== ${title}`);
  const isDone = succeeds(program, parameters);
  if (isDone) passed++;
  else failed++;
  console.log(`${isDone ? 'ok' : 'FAILED'}: ${title}`);
}

/**
 * Runs the tests of one Vitest project and counts them; a run that ends without a report counts as one failure.
 * @param {string} project
 */
function test(project) {
  console.log(`\n== ${project} tests`);
  const report = join(mkdtempSync(join(tmpdir(), 'zhiku-tests-')), 'report.json');
  const isDone = succeeds('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, success } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    skipped += numPendingTests;
    failed += Math.max(numFailedTests, success && isDone ? 0 : 1);
  } catch (error) {
    console.error(`No report of the ${project} tests: ${String(error)}`);
    failed++;
  }
}

/**
 * @param {string} program
 * @param {readonly string[]} parameters
 * @returns {boolean}
 */
function succeeds(program, parameters) {
  const { status, error } = spawnSync(join(ROOT, 'node_modules', '.bin', program), parameters, {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (error !== undefined) console.error(`${program}: ${error.message}`);
  return status === 0;
}

check('types are prepared', 'wxt', ['prepare']);
check('format', 'prettier', ['--check', '--log-level=warn', '.']);
check('types', 'tsc', ['--noEmit']);
check('types of lib/domain without a browser', 'tsc', ['--noEmit', '-p', 'lib/domain']);
check('lint', 'oxlint', ['--type-aware', '--deny-warnings']);
check('dead code', 'knip', []);
test('unit');
check('build for Chromium', 'wxt', ['build']);
check('build for Firefox', 'wxt', ['build', '-b', 'firefox']);
check('Firefox linter', 'web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery']);
test('browser');
test('firefox');

console.log(`\n${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
process.exit(failed === 0 ? 0 : 1);
