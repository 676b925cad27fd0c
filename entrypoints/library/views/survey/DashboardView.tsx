import { FigureTiles } from '@/components/survey/FigureTiles';
import { figuresOf } from '@/lib/domain/survey/figures-of';
import { localTime } from '../../../shared/local-time';
import { savePicture } from '../../../shared/save-picture';
import type { LibraryViewProps } from '../library-view-props';
import { SurveyFrame } from './SurveyFrame';

/** The numbers of the library. */
export function DashboardView(props: LibraryViewProps) {
  const { state, survey, locale } = props;
  return (
    <SurveyFrame {...props} title={locale.words('surveyDashboard')} hint={null}>
      {(readings) => (
        <FigureTiles
          figures={figuresOf(state.groups.value, readings, localTime(new Date()))}
          read={survey.read.value}
          onSave={savePicture}
        />
      )}
    </SurveyFrame>
  );
}
