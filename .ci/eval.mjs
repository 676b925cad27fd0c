// @ts-check
// `npm run eval -- NAME --gold DIR [--json]`: how well the extension reads, held against labelled articles.
// DIR holds articles.json and the labels; with --json the last line is one object.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, ROOT, runOwn } from './install.mjs';

const { positionals, values } = parseArgs({
  args: process.argv.slice(2),
  options: { gold: { type: 'string' }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [name] = positionals;
const evaluation = join(ROOT, `tests/eval/${name ?? ''}.ts`);
if (name === undefined || !/^[a-z]+$/.test(name) || !existsSync(evaluation))
  fail(`Unknown evaluation: ${name ?? 'none given'}.`);
if (values.gold === undefined) fail('Say where the labelled articles are: --gold DIR.');
const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.gold);
if (!existsSync(join(folder, 'articles.json'))) fail(`No articles.json in ${folder}.`);
installPackages();
runOwn('wxt', ['prepare']);

/** @typedef {{ evaluate: (folder: string) => Promise<{ readonly lines: readonly string[], readonly figures: object }> }} Evaluation */
const { runnerImport } = await import('vite');
const { module } = await runnerImport(evaluation, {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
});
const { lines, figures } = await /** @type {Evaluation} */ (module).evaluate(folder);
for (const line of lines) console.log(line);
if (values.json) console.log(JSON.stringify(figures));

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
