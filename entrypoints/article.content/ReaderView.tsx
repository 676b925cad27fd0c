import { blockText } from '@/lib/domain/article/article';
import type { Mention } from '@/lib/domain/glossary/mention';
import type { Term } from '@/lib/domain/glossary/term';
import type { Span } from '@/lib/domain/text/span';
import { HighlightEditor } from '@/components/HighlightEditor';
import { Notice } from '@/components/Notice';
import { RecommendationCard } from '@/components/RecommendationCard';
import { ProposedCard } from '@/components/ProposedCard';
import { SelectionToolbar } from '@/components/SelectionToolbar';
import { TermCard } from '@/components/TermCard';
import type { UnitCorrection } from '@/lib/messages/protocol';
import type { Annotator } from './annotate';
import { moveCard } from './card';
import { Floating } from './Floating';
import type { ReaderActions } from './reader-actions';
import type { ReaderState } from './state';

interface ReaderViewProps {
  readonly state: ReaderState;
  readonly annotator: Annotator;
  readonly actions: ReaderActions;
}

/** All that the reader shows over the page. */
export function ReaderView(props: ReaderViewProps) {
  const { notice } = props.state;
  return (
    <>
      <Card {...props} />
      <RecommendationMark {...props} />
      <Toolbar {...props} />
      <Editor {...props} />
      <CurrentMention state={props.state} />
      {notice.value !== null && <Notice {...notice.value} />}
    </>
  );
}

/** Tells a reader who does not see the page which mention the keyboard stands on. */
function CurrentMention({ state }: Pick<ReaderViewProps, 'state'>) {
  const index = state.current.value;
  const mention = index === null ? undefined : state.found.value.mentions[index];
  return (
    <p class="unseen" role="status" lang="zh-CN">
      {mention === undefined ? '' : state.text.value.slice(mention.start, mention.end)}
    </p>
  );
}

function Card({ state, actions }: ReaderViewProps) {
  const reading = state.reading.value;
  const { shown, isPinned } = state.hover.value;
  const { mentions, terms, proposed } = state.found.value;
  const mention = shown === null ? undefined : mentions[shown];
  if (reading === null || shown === null || mention === undefined) return null;
  const textIn = (span: Span) => blockText(reading.article, span);
  const trail = state.trail.value;
  const termId = trail.at(-1) ?? mention.termId;
  const own = mentions.filter((other) => other.termId === termId);
  const foot = {
    mention: own.indexOf(mention) + 1,
    mentionCount: own.length,
    isPinned,
    onStep: (direction: 1 | -1) => actions.stepWithin(termId, direction),
    onNote: trail.length > 0 ? null : () => actions.noteOnMention(shown),
    onPin: () => moveCard(state, { type: 'pin' }),
    onClose: () => void actions.dismiss(),
  };
  const term = terms[termId];
  const unlisted = proposed[termId];
  return (
    <Floating
      pageText={reading.pageText}
      span={mention}
      preferred="below"
      leastHeight={0}
      takesFocus={actions.hasFocusToReturn()}
      onOutOfWindow={isPinned ? null : () => moveCard(state, { type: 'close' })}
      onPointerEnter={() => moveCard(state, { type: 'card-entered' })}
      onPointerLeave={() => moveCard(state, { type: 'card-left' })}
    >
      {term !== undefined ? (
        <TermCard
          term={term}
          surface={trail.length > 0 ? null : textIn(mention)}
          related={[...(trail.length > 0 ? [] : innerOf(mention, terms)), ...relatedOf(term, terms)]}
          articleDate={reading.article.date}
          onOpenTerm={(id) => (state.trail.value = [...trail, id])}
          onBack={trail.length > 0 ? () => (state.trail.value = trail.slice(0, -1)) : null}
          onShowGlossary={() => actions.showGlossary(termId)}
          foot={foot}
        />
      ) : unlisted !== undefined ? (
        <ProposedCard
          {...unlisted}
          sentence={textIn(unlisted.sentence)}
          onAdopt={() => void actions.adopt(unlisted.name, textIn(unlisted.sentence))}
          foot={foot}
        />
      ) : null}
    </Floating>
  );
}

function RecommendationMark({ state, annotator }: ReaderViewProps) {
  const reading = state.reading.value;
  const { shown } = state.hover.value;
  const { mentions, terms } = state.found.value;
  const unit = shown === null ? undefined : state.recommendations.value[shown - mentions.length];
  if (reading === null || unit === undefined) return null;
  const { strength, actor, action, object, instruments } = unit.recommendation;
  const textIn = (span: Span | null) => (span === null ? null : blockText(reading.article, span));
  const close = () => moveCard(state, { type: 'close' });
  const correct = (to: UnitCorrection | null) => {
    close();
    void annotator.correct(unit, to);
  };
  return (
    <Floating
      pageText={reading.pageText}
      span={unit}
      preferred="below"
      leastHeight={0}
      takesFocus={false}
      onOutOfWindow={close}
      onPointerEnter={() => moveCard(state, { type: 'card-entered' })}
      onPointerLeave={() => moveCard(state, { type: 'card-left' })}
    >
      <RecommendationCard
        strength={strength}
        rule={unit.rule}
        marker={textIn(unit.marker)}
        parts={{ actor: textIn(actor), action: textIn(action), object: textIn(object) }}
        instruments={[...new Set(instruments.flatMap(({ termId }) => terms[termId]?.name.zh ?? []))]}
        onHighlight={() => {
          close();
          void annotator.highlight([unit], 'yellow', 'edit');
        }}
        onCorrect={(to) =>
          correct(to === null ? { label: 'other', strength: null } : { label: unit.label, strength: to })
        }
        onRevert={unit.rule === 'corrected' ? () => correct(null) : null}
        onClose={close}
      />
    </Floating>
  );
}

/** The terms named within a mention, each once. */
function innerOf({ termId, inner }: Mention, terms: Readonly<Record<string, Term>>) {
  const ids = new Set(inner.flatMap((within) => [within, ...within.inner]).map((within) => within.termId));
  ids.delete(termId);
  return [...ids].flatMap((id) => {
    const term = terms[id];
    return term === undefined ? [] : [{ relation: 'inner' as const, term }];
  });
}

function relatedOf(term: Term, terms: Readonly<Record<string, Term>>) {
  return term.relations.flatMap(({ kind, id }) => {
    const other = terms[id];
    return other === undefined ? [] : [{ relation: kind, term: other }];
  });
}

function Toolbar({ state, actions }: ReaderViewProps) {
  const reading = state.reading.value;
  const span = state.selected.value;
  if (reading === null || span === null) return null;
  return (
    <Floating
      pageText={reading.pageText}
      span={span}
      preferred="above"
      leastHeight={48}
      takesFocus={false}
      onOutOfWindow={null}
    >
      <SelectionToolbar
        onColour={(colour) => actions.highlightSelection(colour, 'done')}
        onNote={() => actions.highlightSelection(actions.lastColour(), 'edit')}
        onCopy={() => actions.copySelection()}
        onRecommendation={() => void actions.markAsRecommendation()}
      />
    </Floating>
  );
}

/** What the editor needs to show its field and its buttons, in CSS pixels. */
const EDITOR_HEIGHT = 230;

function Editor({ state, annotator }: ReaderViewProps) {
  const reading = state.reading.value;
  const editing = state.editing.value;
  const id = editing?.ids[editing.index];
  const highlight = state.highlights.value.find((candidate) => candidate.id === id);
  const span = id === undefined ? undefined : state.located.value.get(id);
  if (reading === null || editing === null || highlight === undefined || span === undefined) return null;
  const close = () => (state.editing.value = null);
  return (
    <Floating
      pageText={reading.pageText}
      span={span}
      preferred="below"
      leastHeight={EDITOR_HEIGHT}
      takesFocus={editing.takesFocus}
      onOutOfWindow={null}
    >
      <HighlightEditor
        highlight={annotator.withDraft(highlight)}
        place={{ index: editing.index + 1, count: editing.ids.length }}
        saveState={state.saveStates.value.get(highlight.id) ?? null}
        onColour={(colour) => void annotator.recolour(highlight.id, colour)}
        onNote={(note) => annotator.write(highlight.id, note)}
        onRetry={() => annotator.retry(highlight.id)}
        onDelete={() => void annotator.remove(highlight.id)}
        onOther={() => (state.editing.value = { ...editing, index: (editing.index + 1) % editing.ids.length })}
        onClose={close}
      />
    </Floating>
  );
}
