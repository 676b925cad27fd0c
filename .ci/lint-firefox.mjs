// @ts-check
// Lints the Firefox build as the place where it is published does: no error, no notice, and exactly the warnings
// named here.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './install.mjs';

/** Both are of libraries, for what we never use: Preact’s dangerouslySetInnerHTML, and Readability’s unwrapping of noscript images. */
const EXPECTED = [
  'UNSAFE_VAR_ASSIGNMENT in chunks/',
  'UNSAFE_VAR_ASSIGNMENT in content-scripts/article.js',
  'UNSAFE_VAR_ASSIGNMENT in content-scripts/page.js',
  'UNSAFE_VAR_ASSIGNMENT in content-scripts/page.js',
  'UNSAFE_VAR_ASSIGNMENT in content-scripts/page.js',
];

const { stdout, stderr, error } = spawnSync(
  join(ROOT, 'node_modules', '.bin', 'web-ext'),
  ['lint', '--source-dir', join(ROOT, '.output/firefox-mv3'), '--no-config-discovery', '--output', 'json'],
  { encoding: 'utf8' },
);
if (error !== undefined) throw error;
const { errors, notices, warnings } = reportFrom(stdout);
// The names of chunks change with what is in them.
const warned = warnings.map(({ code, file }) => `${code} in ${file?.replace(/^chunks\/.*/, 'chunks/')}`).sort();
const isClean = errors.length === 0 && notices.length === 0 && String(warned) === String(EXPECTED);
if (!isClean) console.error(JSON.stringify({ errors, notices, warnings, expected: EXPECTED }, null, 2));
process.exit(isClean ? 0 : 1);

/**
 * @typedef {{ readonly code: string, readonly file?: string, readonly message: string }} Finding
 * @param {string} text
 * @returns {{ readonly errors: readonly Finding[], readonly notices: readonly Finding[], readonly warnings: readonly Finding[] }}
 */
function reportFrom(text) {
  try {
    return JSON.parse(text);
  } catch {
    console.error(`The linter gave no report:\n${text}\n${stderr}`);
    process.exit(1);
  }
}
