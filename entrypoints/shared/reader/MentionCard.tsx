import { blockText } from '@/lib/domain/article/article';
import type { Mention } from '@/lib/domain/glossary/mention';
import type { Term } from '@/lib/domain/glossary/term';
import type { Span } from '@/lib/domain/text/span';
import { ProposedCard } from '@/components/ProposedCard';
import { TermCard } from '@/components/TermCard';
import { moveCard } from './card';
import { Floating } from './Floating';
import type { ReaderViewProps } from './reader-view-props';

/** The card of the mention shown: of a term with an entry, or of one that the article only names. */
export function MentionCard({ state, actions }: ReaderViewProps) {
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
      onPointerLeave={(hasMoved) => moveCard(state, { type: hasMoved ? 'card-left' : 'card-slipped' })}
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
