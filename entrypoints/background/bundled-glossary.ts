import { browser } from 'wxt/browser';
import { loadMatcher } from '@/lib/domain/glossary/load-matcher';
import type { Matcher } from '@/lib/domain/glossary/matcher';
import type { Term } from '@/lib/domain/glossary/term';

/** The glossary that comes with the extension. */
export interface BundledGlossary {
  readonly matcher: Matcher;
  readonly terms: readonly Term[];
}

/** Reads the two files the build has made of the glossary, when the first article asks. */
export async function loadBundledGlossary(): Promise<BundledGlossary> {
  const [matcher, entries] = await Promise.all([
    fetch(browser.runtime.getURL('/glossary-matcher.bin')),
    fetch(browser.runtime.getURL('/glossary-entries.json')),
  ]);
  // The build has held them to the schema, and nobody else can write into the extension.
  const terms = (await entries.json()) as readonly Term[];
  return { matcher: loadMatcher(new Uint8Array(await matcher.arrayBuffer())), terms };
}
