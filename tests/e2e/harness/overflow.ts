import type { Page } from 'puppeteer-core';

/** The elements that make a page scroll sideways; what lies in a scroller of its own does not. */
export async function overflowOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body, body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return wide.map(
      (element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${String(scrollWidth)}`,
    );
  });
}
