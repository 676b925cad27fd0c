import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { defineConfig } from 'vitest/config';
import type { TestProjectConfiguration } from 'vitest/config';

/**
 * The end-to-end tests in one of the two browsers.
 */
function inBrowser(name: string, browser: 'chromium' | 'firefox'): TestProjectConfiguration {
  return {
    resolve: { alias: { '@': import.meta.dirname } },
    test: {
      name,
      env: { TESTED_BROWSER: browser },
      include: ['tests/e2e/**/*.test.ts'],
      environment: 'node',
      fileParallelism: false,
      // All files share one Firefox, which a process of their own for each would start anew.
      isolate: browser === 'chromium',
      // A real window, pointer and download on a busy machine: what fails three times is the product's.
      retry: 2,
      testTimeout: 120_000,
      hookTimeout: 240_000,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/{ci,lib,components,entrypoints,glossary,locales}/**/*.test.{ts,tsx}'],
          environment: 'node',
          // The machine may be five times slower than the one at hand, and do other work besides.
          testTimeout: 30_000,
        },
      },
      inBrowser('browser', 'chromium'),
      inBrowser('firefox', 'firefox'),
    ],
  },
});
