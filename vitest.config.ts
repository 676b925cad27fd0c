import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { defineConfig } from 'vitest/config';
import type { TestProjectConfiguration } from 'vitest/config';

/**
 * The end-to-end tests in one of the two browsers.
 */
function inBrowser(name: string, browser: 'chromium' | 'firefox', setupFiles: string[]): TestProjectConfiguration {
  return {
    resolve: { alias: { '@': import.meta.dirname } },
    test: {
      name,
      env: { TESTED_BROWSER: browser },
      setupFiles,
      include: ['tests/e2e/**/*.test.ts'],
      environment: 'node',
      fileParallelism: false,
      // A real window, pointer and download on a busy machine: what fails three times is the product's.
      retry: 2,
      testTimeout: 60_000,
      hookTimeout: 120_000,
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
          include: ['tests/{lib,components,entrypoints,glossary,locales}/**/*.test.{ts,tsx}'],
          environment: 'node',
        },
      },
      inBrowser('browser', 'chromium', []),
      inBrowser('firefox', 'firefox', ['tests/e2e/harness/close-shared-firefox.ts']),
    ],
  },
});
