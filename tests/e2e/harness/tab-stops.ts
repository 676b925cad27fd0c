import type { Page } from 'puppeteer-core';

/** More stops than any page of ours has. */
const MOST_STOPS = 800;

/**
 * Presses Tab through a whole page, from its top until the focus leaves it, and gives the stops in order. Throws
 * where the focus comes to a stop again before it has left: a keyboard trap.
 */
export async function tabStops(page: Page): Promise<readonly string[]> {
  await page.bringToFront();
  await page.evaluate(() => {
    // Without it Tab would go on from where the last click was.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    const seen = new Set<Element>();
    let last: Element | null = null;
    let parts = 0;
    (window as unknown as { stop: () => string | null }).stop = () => {
      const element = document.activeElement;
      if (element === null || element === document.body || !document.hasFocus()) return null;
      const name = element.outerHTML.slice(0, 120);
      // A field for a day has stops of its own: year, month, day, calendar.
      parts = element === last && element.matches('[type=date]') ? parts + 1 : 0;
      if (seen.has(element) && (parts === 0 || parts > 6)) return `again: ${name}`;
      seen.add((last = element));
      return name;
    };
  });
  const stops: string[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => (window as unknown as { stop: () => string | null }).stop());
    if (stop === null) return stops;
    if (stop.startsWith('again')) throw new Error(`a trap after ${String(stops.length)} stops, ${stop}`);
    stops.push(stop);
  }
  throw new Error('no end of stops');
}
