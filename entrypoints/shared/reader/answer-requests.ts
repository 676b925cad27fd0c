import { forgetFindings } from './state';
import type { ReaderState } from './state';
import type { Messages, PageMessage, PageStatus } from '@/lib/messages/protocol';
import { onMessage } from '@/lib/messages/transport';
import { metadataOf } from '@/lib/domain/article/article';
import type { Layout } from '@/lib/domain/article/layout';
import { canPaint } from '@/lib/page/marks';
import type { Annotator } from './annotate';
import { selectedSpan } from './follow-selection';
import { goTo, nextMentionOf, stepMention, unitInView } from './navigate';
import { fetchFindings, refreshAnnotations } from './read-page';
import type { ReaderActions } from './reader-actions';

interface Reader {
  readonly state: ReaderState;
  readonly actions: ReaderActions;
  readonly annotator: Annotator;
  /** Asks for the interface's words again. */
  readonly keepWords: () => Promise<void>;
  /** The layout page, on one; it is no article. */
  readonly layout: Layout | null;
  /** Reads the page again, for a page that has changed since. */
  readonly readAgain: () => Promise<void>;
  readonly signal: AbortSignal;
}

/** Answers the popup, the shortcuts and the context menu. */
export function answerRequests({ state, actions, annotator, keepWords, layout, readAgain, signal }: Reader): void {
  const handle = <Name extends PageMessage>(
    name: Name,
    run: (request: Parameters<Messages[Name]>[0]) => ReturnType<Messages[Name]> | Promise<ReturnType<Messages[Name]>>,
  ) => {
    // Only the extension's own pages and worker send here, and they are held to the protocol's types.
    const stop = onMessage(name, (request) => run(request as Parameters<Messages[Name]>[0]));
    signal.addEventListener('abort', stop);
  };
  const describePage = () => statusOf(state, layout);

  handle('describePage', async () => {
    if (state.reading.value === null && layout === null) await readAgain();
    return describePage();
  });
  handle('startReading', async () => {
    state.isReading.value = true;
    await fetchFindings(state);
    return describePage();
  });
  handle('stopReading', () => {
    state.isReading.value = false;
    forgetFindings(state);
    return describePage();
  });
  handle('applySwitches', async (switches) => {
    const isOther = switches.unlisted !== state.switches.value.unlisted;
    state.switches.value = switches;
    if (isOther) await fetchFindings(state);
  });
  handle('applySettings', async () => {
    await keepWords();
    if (state.isReading.value) await fetchFindings(state);
  });
  handle('refreshAnnotations', () => refreshAnnotations(state));
  handle('whereIsReader', () => unitInView(state));
  handle('showSpan', (span) => goTo(state, span, signal));
  handle('highlightSpans', ({ spans }) => annotator.highlight(spans, actions.lastColour(), 'done'));
  handle('correctUnit', async ({ unit, to }) => {
    const corrected = state.found.value.units[unit];
    return corrected === undefined ? false : annotator.correct(corrected, to);
  });
  handle('reattach', async ({ id, span }) => {
    const words = span ?? selectedSpan(state);
    return words === null ? false : annotator.reattach(id, words);
  });
  handle('showHighlight', ({ id }) => {
    const span = state.located.value.get(id);
    if (span !== undefined) goTo(state, span, signal);
  });
  handle('showTerm', ({ termId }) => {
    const index = nextMentionOf(state, termId, state.current.value ?? -1, 1);
    const mention = index === null ? undefined : state.found.value.mentions[index];
    if (mention === undefined) return;
    state.current.value = index;
    goTo(state, mention, signal);
  });
  handle('stepMention', ({ direction }) => {
    stepMention(state, direction);
  });
  handle('highlightSelection', ({ withNote }) => {
    actions.highlightSelection(actions.lastColour(), withNote ? 'edit' : 'done');
  });
}

function statusOf(state: ReaderState, layout: Layout | null): PageStatus {
  if (layout !== null) return { type: 'layout', layout };
  const reading = state.reading.value;
  if (reading === null) return { type: 'no-article', address: location.href };
  return {
    type: 'article',
    article: metadataOf(reading.article),
    verdict: reading.verdict,
    isReading: state.isReading.value,
    canPaint: canPaint(),
    text: reading.article.text,
    found: state.found.value,
    unitInView: unitInView(state),
    located: state.outcomes.value,
    problem: state.problem.value,
  };
}
