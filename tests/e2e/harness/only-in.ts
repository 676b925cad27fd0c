import { it } from 'vitest';
import { TESTED_BROWSER } from './tested-browser';

/** `it` for a test that makes sense in one browser alone; in the other it is counted as skipped, with the reason. */
export function onlyIn(
  browser: 'chromium' | 'firefox',
  reason: string,
): (title: string, test: () => Promise<void>) => void {
  if (browser === TESTED_BROWSER) return (title, test) => it(title, test);
  return (title, test) => it.skip(`${title} (not here: ${reason})`, test);
}
