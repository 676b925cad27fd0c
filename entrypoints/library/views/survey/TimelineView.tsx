import { Timeline } from '@/components/survey/Timeline';
import { termTimeline } from '@/lib/domain/survey/term-timeline';
import { savePicture } from '../../../shared/save-picture';
import { goTo } from '../../route';
import type { LibraryViewProps } from '../library-view-props';
import { SurveyFrame } from './SurveyFrame';

/** More lines than this in one picture are not looked through. */
const MOST_LINES = 60;

/** When terms appear in the annotated articles. */
export function TimelineView(props: LibraryViewProps) {
  const { survey, locale } = props;
  return (
    <SurveyFrame {...props} title={locale.words('surveyTimeline')} hint="surveyTimelineHint">
      {(readings) => (
        <Timeline
          timeline={termTimeline(readings, MOST_LINES)}
          nameOf={survey.nameOf.value}
          onTerm={(id) => goTo('/term/:id', { id })}
          onSave={savePicture}
        />
      )}
    </SurveyFrame>
  );
}
