import type { Page } from 'puppeteer-core';

/** The words painted under each of our marks, as the page's own script could read them. */
export function painted(page: Page): Promise<Record<string, readonly string[]>> {
  return page.evaluate(() => {
    const words: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<StaticRange>]>) {
      words[name.replace('zhiku-', '')] = [...highlight].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      });
    }
    return words;
  });
}

/** Waits until something is painted under a mark. */
export async function waitForPaint(page: Page, name: string, count = 1, timeout = 10_000): Promise<void> {
  await page.waitForFunction(
    (mark, wanted) => (CSS.highlights.get(`zhiku-${mark}`)?.size ?? 0) >= wanted,
    { polling: 30, timeout },
    name,
    count,
  );
}
