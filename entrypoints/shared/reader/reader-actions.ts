import { batch } from '@preact/signals-core';
import type { Colour, Highlight } from '@/lib/domain/annotation/annotation';
import { blockText, metadataOf } from '@/lib/domain/article/article';
import { citation } from '@/lib/export/citation';
import type { CopyForm } from '@/lib/domain/annotation/copied-highlight';
import { ask } from '@/lib/messages/ask';
import type { Problem } from '@/lib/messages/problem';
import { newRequestId } from '@/lib/messages/request-id';
import type { TypingGuard } from '@/lib/page/guard-typing';
import type { Locale } from '@/components/locale';
import { wordKey } from '@/components/word-key';
import { localDay } from '../local-day';
import type { Annotator } from './annotate';
import { moveCard } from './card';
import { goTo, nextMentionOf } from './navigate';
import { fetchFindings } from './read-page';
import { selectedSpan } from './follow-selection';
import type { ReaderState } from './state';

export type ReaderActions = ReturnType<typeof createReaderActions>;

/** How long a message without an action stays, in milliseconds. */
const NOTICE_TIME = 2500;

/** Makes what the toolbar, the card and the keys do. */
export function createReaderActions(
  state: ReaderState,
  annotator: Annotator,
  { words }: Locale,
  copyText: TypingGuard['copyText'],
  signal: AbortSignal,
) {
  let lastColour: Colour = 'yellow';
  let focusBefore: HTMLElement | null = null;

  const say = (text: string, tone: 'good' | 'bad') => {
    const notice = { text, tone, action: null };
    state.notice.value = notice;
    setTimeout(() => {
      if (state.notice.value === notice) state.notice.value = null;
    }, NOTICE_TIME);
  };
  const explain = (problem: Problem) => words(wordKey('problem', problem.code), problem.detail);
  const sayOfCopy = (isCopied: boolean, good: 'copied' | 'toolbarCopied') => {
    say(words(isCopied ? good : 'toolbarCopyFailed'), isCopied ? 'good' : 'bad');
  };
  const returnFocus = () => {
    focusBefore?.focus();
    focusBefore = null;
  };

  return {
    lastColour: () => lastColour,
    highlightSelection(colour: Colour, then: 'edit' | 'done'): void {
      const span = state.selected.value ?? selectedSpan(state);
      if (span === null) return say(words('selectionOutside'), 'bad');
      lastColour = colour;
      void annotator.highlight([span], colour, then);
    },
    copySelection(): void {
      const reading = state.reading.value;
      const span = state.selected.value;
      if (reading === null || span === null) return;
      const accessed = localDay();
      const source = citation(reading.article, { edition: '2025', medium: 'online', accessed });
      sayOfCopy(copyText(`${blockText(reading.article, span)}\n——${source}`), 'toolbarCopied');
    },
    /** Copies a highlight as it is shown. */
    async copy({ selectors, note }: Highlight, form: CopyForm): Promise<void> {
      const reading = state.reading.value;
      if (reading === null) return;
      const article = metadataOf(reading.article);
      const copied = await ask('copiedText', { form, quote: selectors.quote.exact, note, article });
      if (copied.ok) sayOfCopy(copyText(copied.value), 'copied');
      else say(explain(copied.problem), 'bad');
    },
    /** Opens something by key; the focus goes into it, and back to where it was once it is closed. */
    openWithFocus(open: () => void): void {
      focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      open();
    },
    hasFocusToReturn: () => focusBefore !== null,
    /** Closes the front-most of what is open; false where nothing is. */
    dismiss(): boolean {
      if (state.selected.value !== null) state.selected.value = null;
      else if (state.editing.value !== null) state.editing.value = null;
      else if (state.hover.value.shown !== null) moveCard(state, { type: 'close' });
      else if (state.current.value !== null) state.current.value = null;
      else return false;
      returnFocus();
      return true;
    },
    /** Shows the term's next or previous mention, with its card. */
    stepWithin(termId: string, direction: 1 | -1): void {
      const index = nextMentionOf(state, termId, state.hover.value.shown ?? -1, direction);
      const mention = index === null ? undefined : state.found.value.mentions[index];
      if (index === null || mention === undefined) return;
      goTo(state, mention, signal);
      batch(() => {
        state.current.value = index;
        moveCard(state, { type: 'open', mention: index });
      });
    },
    /** Makes an entry of the reader's own of a term the glossary does not know, and explains it by that from now on. */
    async adopt(name: string, sentence: string): Promise<void> {
      const reading = state.reading.value;
      if (reading === null) return;
      const article = metadataOf(reading.article);
      const adopted = await ask('adoptProposal', { id: newRequestId(), name, sentence, article });
      if (!adopted.ok) return say(explain(adopted.problem), 'bad');
      await fetchFindings(state);
      say(words('proposedAdopted'), 'good');
    },
    showGlossary(termId: string): void {
      void ask('showGlossary', { termId });
    },
    /** Says of the unit the selection begins in that it recommends. */
    async markAsRecommendation(): Promise<void> {
      const span = state.selected.value;
      const unit = state.found.value.units.find(({ end }) => span !== null && span.start < end);
      if (unit === undefined) return;
      const isStored = await annotator.correct(unit, { label: 'recommendation', strength: 'should' });
      if (!isStored) return;
      getSelection()?.removeAllRanges();
      state.selected.value = null;
    },
    /** Marks recommendations in the margin, or no longer, on the site in front. */
    toggleRecommendations(): void {
      const { switches } = state;
      switches.value = { ...switches.value, recommendations: !switches.value.recommendations };
      void ask('saveSwitches', { host: location.host, switches: switches.value });
    },
    /** Highlights the mention on the card and opens a note on it. */
    noteOnMention(index: number): void {
      const mention = state.found.value.mentions[index];
      if (mention === undefined) return;
      moveCard(state, { type: 'close' });
      void annotator.highlight([mention], lastColour, 'edit');
    },
  };
}
