import { browser } from 'wxt/browser';

/** Opens the glossary page in a tab, at a term if one is named. */
export async function showGlossary(termId: string | null): Promise<null> {
  const place = termId === null ? '' : `#${encodeURIComponent(termId)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/glossary.html${place}`) });
  return null;
}
