// @ts-check
// `npm run bench -- NAME [--json]`: hover (how long a card takes, in real Chromium), worker (how long the
// worker takes to its first answer, there too), library (how quick its page is with 100,000 annotations, there
// too), matching (how fast terms are found, beside other matchers),
// reading (how long each stage takes that the worker puts an article through) or anchoring (how well and how
// fast highlights are found again, beside other packages; --only=TEXT and --trials=N run a part, --skip=N
// other changes). With --json one object a line and nothing else on standard output.
import { join } from 'node:path';
import { installBrowser, installPackages, ROOT, runOwn } from './install.mjs';

/** What each benchmark needs before it can run. */
const PREPARATIONS = {
  hover: buildForBrowser,
  worker: buildForBrowser,
  library: buildForBrowser,
  matching: () => runOwn('wxt', ['prepare']),
  anchoring: () => runOwn('wxt', ['prepare']),
  reading: () => runOwn('wxt', ['prepare']),
};

const [name = 'none given', ...options] = process.argv.slice(2);
const prepare = Object.entries(PREPARATIONS).find(([known]) => known === name)?.[1];
if (prepare === undefined) {
  console.error(`Unknown benchmark: ${name}. There are: ${Object.keys(PREPARATIONS).join(', ')}.`);
  process.exit(1);
}
installPackages();
prepare();

/**
 * @typedef {{ readonly case: string }} Figures one case of a benchmark
 * @typedef {{ bench: (report: (figures: Figures) => void, options: readonly string[]) => Promise<void> }} Benchmark
 */
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(ROOT, `tests/bench/${name}.ts`), {
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
});
await /** @type {Benchmark} */ (module).bench(options.includes('--json') ? printJson : printLines, options);

function buildForBrowser() {
  installBrowser();
  runOwn('wxt', ['build']);
}

/** @param {Figures} figures */
function printJson(figures) {
  console.log(JSON.stringify(figures));
}

/** @param {Figures} figures */
function printLines({ case: title, ...rest }) {
  const columns = Object.entries(rest).map(
    ([key, value]) => `${key} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
  );
  console.log(`${title}: ${columns.join(', ')}`);
}
