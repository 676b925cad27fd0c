// @ts-check
// The main job: installs, builds, and opens Chromium with the extension on a sample article; without a
// display it does a reader's work there by itself and leaves the pictures and the exported files.
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './find-browser.mjs';
import { installBrowser, installPackages, ROOT, runOwn } from './install.mjs';

installPackages();
installBrowser();
runOwn('wxt', ['build']);

const { runnerImport } = await import('vite');
const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
if (hasDisplay) await openForReader();
else await readBySelf();

async function readBySelf() {
  const { module } = await runnerImport(join(ROOT, 'tests/demo/read-sample.ts'), { root: ROOT, configFile: false });
  await /** @type {{ readSample: () => Promise<void> }} */ (module).readSample();
}

async function openForReader() {
  const { module } = await runnerImport(join(ROOT, 'tests/e2e/harness/site-server.ts'), {
    root: ROOT,
    configFile: false,
  });
  const { startSiteServer } = /** @type {typeof import('../tests/e2e/harness/site-server.ts')} */ (module);
  const site = await startSiteServer(join(ROOT, 'tests/fixtures/site'));
  const profile = mkdtempSync(join(tmpdir(), 'zhiku-reader-'));
  const extension = join(ROOT, '.output/chrome-mv3');
  const address = 'http://epaper.jxxw.com.cn/html/2026-03/16/content_10_70001.htm';
  console.log(`Opening ${address} (a sample article served from this machine) with the extension loaded.`);
  const chromium = spawn(
    findChromium(),
    [
      `--user-data-dir=${profile}`,
      `--load-extension=${extension}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--host-resolver-rules=MAP epaper.jxxw.com.cn 127.0.0.1:${String(site.port)}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      address,
    ],
    { stdio: 'ignore' },
  );
  await new Promise((resolve) => chromium.on('exit', resolve));
  await site.close();
}
