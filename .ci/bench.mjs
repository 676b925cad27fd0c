// @ts-check
// `npm run bench -- hover`: how long a card takes, in real Chromium, on the sample article.
import { join } from 'node:path';
import { installBrowser, installPackages, ROOT, runOwn } from './install.mjs';

if (process.argv[2] !== 'hover') {
  console.error(`Unknown benchmark: ${process.argv[2] ?? 'none given'}. There is: hover.`);
  process.exit(1);
}
installPackages();
installBrowser();
runOwn('wxt', ['build']);
const { runnerImport } = await import('vite');
const { module } = await runnerImport(join(ROOT, 'tests/bench/hover.ts'), { root: ROOT, configFile: false });
const figures = await /** @type {{ benchHover: () => Promise<readonly object[]> }} */ (module).benchHover();
for (const one of figures) console.log(JSON.stringify(one));
