import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page of the extension, by rule and number of places: all that it looks for unasked,
 * contrast among it, and targets of less than 24 pixels (WCAG 2.2, 2.5.8).
 */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  // Once a page: it is half a megabyte to read.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          context: Document,
          options: { rules: Record<string, { enabled: boolean }>; resultTypes: ['violations'] },
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document, {
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id} (${String(nodes.length)}): ${nodes[0]?.html ?? ''}`);
  });
}
