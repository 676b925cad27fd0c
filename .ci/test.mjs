// @ts-check
// All checks: format, types, lint, dead code, both builds, the Firefox linter, unit tests, and the
// end-to-end tests in real Chromium and real Firefox. Each check counts as one test beside the tests themselves.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installBrowser, installFirefox, installPackages, installValidators, ROOT } from './install.mjs';

installPackages();
installBrowser();
installFirefox();
installValidators();

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
 * Runs the tests of Vitest projects side by side and counts them; a run that ends without a report counts as one
 * failure.
 * @param {readonly string[]} projects
 */
async function test(...projects) {
  console.log(`\n== ${projects.join(' and ')} tests`);
  await Promise.all(projects.map(testProject));
}

/**
 * @param {string} project
 */
async function testProject(project) {
  const report = join(mkdtempSync(join(tmpdir(), 'zhiku-tests-')), 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const running = spawn(join(ROOT, 'node_modules', '.bin', 'vitest'), ['run', '--project', project, ...reporters], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [running.stdout, running.stderr]) {
    createInterface({ input: stream }).on('line', (line) => console.log(`${project} | ${line}`));
  }
  const [status] = await once(running, 'close');
  count(project, report, status === 0);
}

/**
 * @param {string} project
 * @param {string} report
 * @param {boolean} isDone
 */
function count(project, report, isDone) {
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
 * @param {string} program one that a package brings, or a path
 * @param {readonly string[]} parameters
 * @returns {boolean}
 */
function succeeds(program, parameters) {
  const { status, error } = spawnSync(resolve(ROOT, 'node_modules', '.bin', program), parameters, {
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
check('styles', 'stylelint', ['{components,entrypoints,lib}/**/*.css']);
check('dead code', 'knip', []);
await test('unit');
check('build for Chromium', 'wxt', ['build']);
check('build for Firefox', 'wxt', ['build', '-b', 'firefox']);
check('Firefox linter', process.execPath, ['.ci/lint-firefox.mjs']);
// Each waits for its browser most of the time.
await test('browser', 'firefox');

console.log(`\n${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
process.exit(failed === 0 ? 0 : 1);
