import { effect } from '@preact/signals-core';
import { COLOURS } from '@/lib/domain/annotation/annotation';
import type { Mention } from '@/lib/domain/glossary/mention';
import type { TermStatus } from '@/lib/domain/glossary/term';
import { firstMentions } from '@/lib/domain/glossary/first-mentions';
import type { Span } from '@/lib/domain/text/span';
import { followView } from '@/lib/page/follow-view';
import { clearMarks, paint } from '@/lib/page/marks';
import type { MarkName } from '@/lib/page/marks';
import { spansNearViewport } from '@/lib/page/near-viewport';
import type { ReaderState } from './state';

/** Keeps the marks on the page in step with the state, and with what of the page is in sight. */
export function paintMarks(state: ReaderState, signal: AbortSignal): void {
  const stopHighlights = effect(() => paintHighlights(state));
  const stopMentions = effect(() => paintMentions(state));
  const stopCurrent = effect(() => paintCurrent(state));
  followView(() => paintMentions(state), signal);
  signal.addEventListener('abort', () => {
    for (const stop of [stopHighlights, stopMentions, stopCurrent]) stop();
    clearMarks();
  });
}

/** How the mentions of some terms are drawn; what has no entry has no status. */
const TERM_MARKS: Readonly<Partial<Record<TermStatus | 'unlisted', MarkName>>> = {
  generic: 'term-generic',
  proposed: 'term-proposed',
  unlisted: 'unlisted',
};

function paintMentions(state: ReaderState): void {
  if (!state.isCurrent.value) return;
  const isOn = state.isReading.value && state.switches.value.marks;
  const { mentions, terms } = state.found.value;
  const shown = !isOn ? [] : state.switches.value.everyMention ? mentions : firstMentions(mentions);
  const pageText = state.reading.value?.pageText;
  const near = pageText === undefined ? [] : spansNearViewport(shown, pageText, innerHeight);
  const nameOf = ({ termId }: Mention) => TERM_MARKS[terms[termId]?.status ?? 'unlisted'] ?? 'term';
  for (const name of ['term', 'term-generic', 'term-proposed', 'unlisted'] as const)
    paint(
      name,
      rangesOf(
        state,
        near.filter((mention) => nameOf(mention) === name),
      ),
    );
}

function paintHighlights(state: ReaderState): void {
  // What is painted stands on the page's own nodes, and is right until what was read anew takes its place.
  if (!state.isCurrent.value) return;
  const located = state.isReading.value ? state.located.value : new Map<string, Span>();
  const spanOf = (id: string) => located.get(id);
  const highlights = state.highlights.value;
  for (const colour of COLOURS) {
    const spans = highlights.filter((highlight) => highlight.colour === colour).map(({ id }) => spanOf(id));
    paint(colour, rangesOf(state, spans));
  }
  paint(
    'noted',
    rangesOf(
      state,
      highlights.filter(({ note }) => note.trim() !== '').map(({ id }) => spanOf(id)),
    ),
  );
}

function paintCurrent(state: ReaderState): void {
  const index = state.current.value;
  paint('current', rangesOf(state, [index === null ? undefined : state.found.value.mentions[index]]));
}

/** Lets a span flash, so that the eye finds it after a jump. */
export function flash(state: ReaderState, span: Span, signal: AbortSignal): void {
  paint('flash', rangesOf(state, [span]));
  const timer = setTimeout(() => paint('flash', []), 1200);
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function rangesOf(state: ReaderState, spans: readonly (Span | undefined)[]): readonly StaticRange[] {
  const pageText = state.reading.value?.pageText;
  if (pageText === undefined) return [];
  return spans.flatMap((span) => {
    const range = span === undefined ? null : pageText.staticRangeOf(span);
    return range === null ? [] : [range];
  });
}
