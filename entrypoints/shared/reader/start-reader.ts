import { effect } from '@preact/signals-core';
import { h, render } from 'preact';
import type { Layout } from '@/lib/domain/article/layout';
import type { TypingGuard } from '@/lib/page/guard-typing';
import { keepMounted, mountShadowHost } from '@/lib/page/shadow-host';
import type { ShadowHost } from '@/lib/page/shadow-host';
import { watchBody } from '@/lib/page/watch-body';
import { provideLocale } from '@/components/locale';
import { createAnnotator } from './annotate';
import { answerRequests } from './answer-requests';
import { keptLocale } from '../kept-locale';
import { handOver, succeed, takeOver } from './hand-over';
import { followKeys } from './follow-keys';
import { followPointer } from './follow-pointer';
import { followSelection } from './follow-selection';
import interfaceStyle from './interface.css?inline';
import { markMargin } from './mark-margin';
import { paintMarks } from './paint-marks';
import { ReaderView } from './ReaderView';
import { readPage, refreshAnnotations } from './read-page';
import type { ReadPage } from './read-page';
import { createReaderActions } from './reader-actions';
import { createState } from './state';

/** What kind of page the reader starts on, and who asked for it. */
export interface ReaderStart {
  readonly read: ReadPage;
  readonly layout: Layout | null;
  /** `asked`: on for any article, since the reader asked for this page. `verdict`: on for a think-tank article. */
  readonly turnsOnBy: 'asked' | 'verdict';
  /** Made as early as the script could. */
  readonly guard: TypingGuard;
}

/**
 * Starts the reader on a page whose document is complete, until the extension is updated and a new script takes
 * over. A note that could not be saved keeps its editor on the page until that script has it.
 */
export function startReader({ read, layout, turnsOnBy, guard }: ReaderStart): void {
  const left = succeed(document);
  const activity = new AbortController();
  const view = new AbortController();
  const { signal } = activity;
  const locale = keptLocale();
  provideLocale(locale);
  const state = createState();
  const annotator = createAnnotator(state, locale);
  const actions = createReaderActions(state, annotator, locale, guard.copyText, signal);
  let host: ShadowHost | null = null;

  /** What is shown already is drawn again in the words that came. */
  const keepWords = async () => {
    await locale.keep();
    state.hover.value = { ...state.hover.value };
  };
  const readAgain = () => readPage(state, read);
  const mount = () => {
    if (host !== null) return;
    host = mountShadowHost(document, interfaceStyle, view.signal);
    guard.protect(host.root);
    const mounted = host;
    signal.addEventListener(
      'abort',
      effect(() => {
        if (state.hover.value.shown !== null || state.selected.value !== null) keepMounted(mounted);
      }),
    );
    // Rendered anew, whole, when a signal it reads changes: the views are few, and the binding of signals
    // to components would be a twentieth of this script.
    view.signal.addEventListener(
      'abort',
      effect(() => render(h(ReaderView, { state, annotator, actions }), mounted.container)),
    );
    paintMarks(state, signal);
    markMargin(state, host, signal);
    followPointer(state, host, signal);
    followSelection(state, host, signal);
    followKeys(state, host, actions, signal);
    handOver(host, annotator, activity, view);
    void keepWords();
  };

  answerRequests({ state, actions, annotator, keepWords, layout, readAgain, signal });
  state.isReading.subscribe((isReading) => {
    if (isReading) mount();
  });
  if (layout !== null) return;

  state.isReading.value = turnsOnBy === 'asked';
  void readAgain().then(() => takeOver(left, annotator, state));
  watchBody(
    document,
    () => state.reading.value?.root ?? null,
    () => void readAgain(),
    signal,
  );
  addEventListener('pagehide', () => annotator.flush(), { signal });
  addEventListener(
    'beforeunload',
    (event) => {
      const isLosing = [...state.saveStates.value.values()].some(({ type }) => type === 'failed');
      if (isLosing) event.preventDefault();
    },
    { signal: view.signal },
  );
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible' && state.isReading.value) void refreshAnnotations(state);
    },
    { signal },
  );
}
