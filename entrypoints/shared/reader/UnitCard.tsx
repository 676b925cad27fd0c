import { blockText } from '@/lib/domain/article/article';
import type { Span } from '@/lib/domain/text/span';
import type { UnitCorrection } from '@/lib/messages/protocol';
import { RecommendationCard } from '@/components/RecommendationCard';
import { moveCard } from './card';
import { Floating } from './Floating';
import type { ReaderViewProps } from './reader-view-props';

/** The card of the recommendation shown. */
export function UnitCard({ state, annotator }: ReaderViewProps) {
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
      onPointerLeave={(hasMoved) => moveCard(state, { type: hasMoved ? 'card-left' : 'card-slipped' })}
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
