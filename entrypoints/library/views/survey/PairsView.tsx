import { useMemo } from 'preact/hooks';
import { PairMap } from '@/components/survey/PairMap';
import type { ReadingRecord } from '@/lib/domain/library/reading-record';
import { termPairs } from '@/lib/domain/survey/term-pairs';
import { savePicture } from '../../../shared/save-picture';
import { goTo } from '../../route';
import type { LibraryViewProps } from '../library-view-props';
import { SurveyFrame } from './SurveyFrame';

/** More ties than this in one picture cannot be told apart. */
const MOST_PAIRS = 90;

/** Which terms the annotated articles name together. */
export function PairsView(props: LibraryViewProps) {
  return (
    <SurveyFrame {...props} title={props.locale.words('surveyPairs')} hint="surveyPairsHint">
      {(readings) => <Pairs {...props} readings={readings} />}
    </SurveyFrame>
  );
}

function Pairs({ survey, readings }: LibraryViewProps & { readonly readings: readonly ReadingRecord[] }) {
  const pairs = useMemo(() => termPairs(readings, MOST_PAIRS), [readings]);
  return (
    <PairMap
      pairs={pairs}
      nameOf={survey.nameOf.value}
      onTerm={(id) => goTo('/term/:id', { id })}
      onSave={savePicture}
    />
  );
}
