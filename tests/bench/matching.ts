import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Figures, figuresOfAllCases } from './matching/cases';

const ROOT = resolve(import.meta.dirname, '../..');
const ENTRY = 'tests/bench/matching/cases.ts';

/**
 * Times the finding of terms beside other ways to do it, in one bundle, as the extension ships: run as
 * separate modules, every constant read from another file would be a call.
 */
export async function bench(report: (figures: Figures) => void): Promise<void> {
  const outDir = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      resolve: { alias: { '@': ROOT } },
      ssr: { noExternal: true },
      build: {
        ssr: ENTRY,
        outDir,
        target: 'esnext',
        rolldownOptions: { output: { format: 'cjs', entryFileNames: 'cases.cjs' } },
      },
    });
    const cases = createRequire(import.meta.url)(join(outDir, 'cases.cjs')) as {
      figuresOfAllCases: typeof figuresOfAllCases;
    };
    for (const figures of cases.figuresOfAllCases()) report(figures);
  } finally {
    await rm(outDir, { recursive: true });
  }
}
