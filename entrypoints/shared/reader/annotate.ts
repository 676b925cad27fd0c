import { batch } from '@preact/signals-core';
import type { Annotation, Colour, Highlight } from '@/lib/domain/annotation/annotation';
import { isCorrection } from '@/lib/domain/annotation/annotation';
import type { Located } from '@/lib/domain/annotation/located';
import { articleText } from '@/lib/domain/article/article';
import type { LabelledUnit } from '@/lib/domain/recommendation/labelled-unit';
import type { Span } from '@/lib/domain/text/span';
import { ask } from '@/lib/messages/ask';
import type { UnitCorrection } from '@/lib/messages/protocol';
import type { Problem } from '@/lib/messages/problem';
import { newRequestId } from '@/lib/messages/request-id';
import { createNoteWriter } from '@/lib/messages/note-writer';
import type { Locale } from '@/components/locale';
import type { NoticeProps } from '@/components/Notice';
import { wordKey } from '@/components/word-key';
import { fetchFindings, refreshAnnotations } from './read-page';
import type { ReaderState } from './state';

/** What the reader can do to highlights on the page. */
export type Annotator = ReturnType<typeof createAnnotator>;

/** How long a message stays that says what went wrong or can be undone, in milliseconds. */
const NOTICE_TIME = 8000;

/** Makes the actions on highlights; each is one request to the background, and tells the reader if it failed. */
export function createAnnotator(state: ReaderState, { words }: Locale) {
  const explain = (problem: Problem) => words(wordKey('problem', problem.code), problem.detail);
  const put = (annotation: Annotation) => {
    const others = state.annotations.value.filter(({ id }) => id !== annotation.id);
    state.annotations.value = annotation.deleted === null ? [...others, annotation] : others;
  };
  const show = (notice: NoticeProps) => {
    state.notice.value = notice;
    setTimeout(() => {
      if (state.notice.value === notice) state.notice.value = null;
    }, NOTICE_TIME);
  };
  const fail = (problem: Problem) => {
    show({ text: words('highlightFailed', explain(problem)), tone: 'bad', action: null });
  };

  const notes = createNoteWriter(
    async (writing) => {
      const result = await ask('writeNote', writing);
      if (result.ok) put(result.value);
      return result;
    },
    (id, saveState) => {
      state.saveStates.value = new Map(state.saveStates.value).set(id, saveState);
    },
  );
  const saverOf = (id: string) => notes.of({ type: 'annotation', id });

  return {
    /** Highlights spans, all or none; the selection stays until they are stored. Tells whether they are. */
    async highlight(spans: readonly Span[], colour: Colour, then: 'edit' | 'done'): Promise<boolean> {
      const reading = state.reading.value;
      if (reading === null) return false;
      const result = await ask('createHighlights', {
        ...articleText(reading.article),
        colour,
        spans: spans.map(({ start, end }) => ({ requestId: newRequestId(), start, end })),
      });
      if (!result.ok) {
        fail(result.problem);
        return false;
      }
      const added: Record<string, Located> = {};
      result.value.forEach((highlight, index) => {
        const span = spans[index];
        if (span !== undefined) added[highlight.id] = { outcome: 'found', span };
        put(highlight);
      });
      state.outcomes.value = { ...state.outcomes.value, ...added };
      getSelection()?.removeAllRanges();
      batch(() => {
        state.selected.value = null;
        const [first] = result.value;
        if (then === 'edit' && first !== undefined) {
          state.editing.value = { ids: [first.id], index: 0, takesFocus: true };
        }
      });
      return true;
    },
    /** Puts a highlight on other words. Tells whether that is stored. */
    async reattach(id: string, { start, end }: Span): Promise<boolean> {
      const reading = state.reading.value;
      if (reading === null) return false;
      const result = await ask('placeHighlight', { ...articleText(reading.article), id, span: { start, end } });
      if (!result.ok) {
        fail(result.problem);
        return false;
      }
      await refreshAnnotations(state);
      return true;
    },
    /** Gives a unit another label of the reader's own, or (null) the one it was given back. Tells whether that is stored. */
    async correct(unit: LabelledUnit, to: UnitCorrection | null): Promise<boolean> {
      const reading = state.reading.value;
      if (reading === null) return false;
      const { start, end } = unit;
      const text = articleText(reading.article);
      const earlier = state.annotations.value.find(
        (one) => isCorrection(one) && one.selectors.quote.exact === text.text.slice(start, end),
      );
      const result =
        to !== null
          ? await ask('saveCorrection', {
              ...text,
              ...to,
              requestId: newRequestId(),
              span: { start, end },
              given: unit.label,
            })
          : earlier === undefined
            ? null
            : await ask('deleteAnnotation', { id: earlier.id });
      if (result?.ok === false) fail(result.problem);
      if (result?.ok !== true) return false;
      put(result.value);
      await fetchFindings(state);
      return true;
    },
    async recolour(id: string, colour: Colour): Promise<void> {
      const result = await ask('changeHighlight', { id, colour });
      if (result.ok) put(result.value);
      else fail(result.problem);
    },
    saverOf,
    /** The highlight as its editor shows it: with the note as last typed. */
    withDraft(highlight: Highlight): Highlight {
      return { ...highlight, note: saverOf(highlight.id).unsaved() ?? highlight.note };
    },
    drafts: notes.drafts,
    flush: notes.flush,
    async remove(id: string): Promise<void> {
      const result = await ask('deleteAnnotation', { id });
      if (!result.ok) return fail(result.problem);
      batch(() => {
        state.editing.value = null;
        put(result.value);
      });
      const notice = {
        text: words('editorDeleted'),
        tone: 'good' as const,
        action: { label: words('editorUndo'), run: () => void restore(id) },
      };
      show(notice);
    },
  };

  async function restore(id: string): Promise<void> {
    const result = await ask('restoreAnnotation', { id });
    state.notice.value = null;
    if (result.ok) await refreshAnnotations(state);
    else fail(result.problem);
  }
}
