import { batch } from '@preact/signals-core';
import { isHighlight } from '@/lib/domain/annotation/annotation';
import { articleText, metadataOf } from '@/lib/domain/article/article';
import { judge } from '@/lib/domain/article/verdict';
import { ask } from '@/lib/messages/ask';
import type { StoredArticle } from '@/lib/messages/protocol';
import type { PageReading } from '@/lib/page/page-reading';
import { forgetFindings } from './state';
import type { ReaderState } from './state';

/** Reads the page as it is now. */
export type ReadPage = () => PageReading | null;

/**
 * Reads the page into the state, and asks the background for what belongs to it if the reader is on:
 * by the verdict at the first reading, and as it was at each later one.
 */
export async function readPage(state: ReaderState, read: ReadPage): Promise<void> {
  const isFirst = state.reading.value === null;
  const before = state.reading.value?.article;
  const page = read();
  if (page === null) {
    state.reading.value = null;
    return;
  }
  const { text, address } = page.article;
  // The address counts too: a page may go on to another article, or this one get an address of its own.
  const isOther = text !== before?.text || address !== before.address;
  const verdict = judge(page.article);
  batch(() => {
    state.reading.value = { ...page, verdict };
    if (isFirst && verdict.kind === 'think-tank') state.isReading.value = true;
  });
  if (isFirst && !state.isReading.value) await turnOnIfAnnotated(state);
  if (state.isReading.value && isOther) await fetchFindings(state);
}

/** A page the reader has annotated was asked for once, whatever kind of piece it is. */
async function turnOnIfAnnotated(state: ReaderState): Promise<void> {
  const reading = state.reading.value;
  if (reading === null) return;
  const stored = await openStored(reading);
  if (stored.ok && stored.value.annotations.some(isHighlight)) state.isReading.value = true;
}

function openStored({ article }: PageReading) {
  const { address, text } = article;
  return ask('openArticle', { address, text, article: metadataOf(article) });
}

/** Asks for the mentions and for the stored annotations, both at once. */
export async function fetchFindings(state: ReaderState): Promise<void> {
  const reading = state.reading.value;
  if (reading === null) return;
  const { text } = reading.article;
  const [found, stored] = await Promise.all([ask('readArticle', articleText(reading.article)), openStored(reading)]);
  if (state.text.value !== text || !state.isReading.value) return;
  batch(() => {
    state.problem.value = !found.ok ? found.problem : !stored.ok ? stored.problem : null;
    if (found.ok) {
      forgetFindings(state);
      state.found.value = found.value;
    }
    if (stored.ok) {
      state.switches.value = stored.value.switches;
      putStored(state, stored.value);
    }
    state.readText.value = text;
  });
}

/** Asks for the stored annotations again, after they were changed elsewhere; for the mentions too, if the glossary was. */
export async function refreshAnnotations(state: ReaderState): Promise<void> {
  const reading = state.reading.value;
  if (reading === null) return;
  const { text } = reading.article;
  const stored = await openStored(reading);
  if (state.text.value !== text) return;
  batch(() => {
    state.problem.value = stored.ok ? null : stored.problem;
    if (stored.ok) putStored(state, stored.value);
  });
  const isOutdated = stored.ok && stored.value.glossaryVersion !== state.found.value.glossaryVersion;
  if (isOutdated && state.isReading.value) await fetchFindings(state);
}

function putStored(state: ReaderState, { annotations, located }: StoredArticle): void {
  state.annotations.value = annotations;
  state.outcomes.value = located;
}
