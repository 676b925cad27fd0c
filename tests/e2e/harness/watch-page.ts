import type { Page } from 'puppeteer-core';

/** What pages reported, gathered over a test. */
export interface PageReports {
  readonly errors: string[];
  readonly leavings: string[];
}

/** Notes what a page reports as an error, and answers its questions as the test means them. */
export function watchPage(page: Page, { errors, leavings }: PageReports): Page {
  page.on('pageerror', (error) => errors.push(`uncaught on ${page.url()}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404'))
      errors.push(`console of ${page.url()}: ${message.text()} ${JSON.stringify(message.stackTrace())}`);
  });
  page.on('dialog', (dialog) => {
    // Leaving a page with a note that could not be stored: the browser asks, and the test means it.
    if (dialog.type() === 'beforeunload') {
      leavings.push(page.url());
      void dialog.accept();
      return;
    }
    errors.push(`dialog on ${page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return page;
}
