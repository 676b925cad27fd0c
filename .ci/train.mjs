// @ts-check
// `npm run train`: learns the model of recommendations from our labelled prose and says what it gains.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, ROOT, runOwn } from './install.mjs';

installPackages();
runOwn('wxt', ['prepare']);
const { readAllProse, serialize, trainOn } =
  /** @type {typeof import('../lib/recommendation-training/train-model.ts')} */ (
    await load('lib/recommendation-training/train-model.ts')
  );
const { modelGain } = /** @type {typeof import('../tests/eval/model-gain.ts')} */ (
  await load('tests/eval/model-gain.ts')
);
for (const line of modelGain()) console.log(line);
const file = 'lib/recommendation-training/model.json';
writeFileSync(join(ROOT, file), serialize(trainOn(readAllProse())));
console.log(`Written: ${file}`);

/** @param {string} path */
async function load(path) {
  const { runnerImport } = await import('vite');
  const options = { root: ROOT, configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') };
  const { module } = await runnerImport(join(ROOT, path), { ...options, resolve: { alias: { '@': ROOT } } });
  return module;
}
