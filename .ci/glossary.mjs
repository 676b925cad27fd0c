// @ts-check
// `npm run glossary -- review`: what a reviewer of the bundled glossary should look at, by source strength.
// `npm run glossary -- pinyin`: adds pinyin to the entries of the source files that have none.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, ROOT, runOwn } from './install.mjs';

const DATA = join(ROOT, 'lib/glossary-data');
const TASKS = { review, pinyin };

const task = Object.entries(TASKS).find(([name]) => name === process.argv[2])?.[1];
if (task === undefined) {
  console.error(`Unknown task: ${process.argv[2] ?? 'none given'}. There are: ${Object.keys(TASKS).join(', ')}.`);
  process.exit(1);
}
installPackages();
runOwn('wxt', ['prepare']);
await task();

async function review() {
  const { glossaryReport } = /** @type {typeof import('../lib/glossary-build/glossary-report.ts')} */ (
    await load('lib/glossary-build/glossary-report.ts')
  );
  const { lines, isSound } = glossaryReport();
  for (const line of lines) console.log(line);
  process.exitCode = isSound ? 0 : 1;
}

async function pinyin() {
  const { withPinyin } = /** @type {typeof import('../lib/glossary-build/fill-pinyin.ts')} */ (
    await load('lib/glossary-build/fill-pinyin.ts')
  );
  for (const name of readdirSync(DATA).filter((file) => file.endsWith('.json'))) {
    const path = join(DATA, name);
    writeFileSync(path, `${JSON.stringify(withPinyin(JSON.parse(readFileSync(path, 'utf8'))), null, 2)}\n`);
  }
  runOwn('prettier', ['--write', '--log-level=warn', DATA]);
}

/** @param {string} path */
async function load(path) {
  const { runnerImport } = await import('vite');
  const options = { root: ROOT, configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') };
  const { module } = await runnerImport(join(ROOT, path), { ...options, resolve: { alias: { '@': ROOT } } });
  return module;
}
