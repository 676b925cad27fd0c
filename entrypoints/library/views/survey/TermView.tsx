import { TermPassages } from '@/components/survey/TermPassages';
import { OtherName } from '@/components/OtherName';
import { inLanguage } from '@/components/in-language';
import { termPassages } from '@/lib/domain/survey/term-passages';
import { openAt } from '../../open-at';
import type { LibraryViewProps } from '../library-view-props';
import { SurveyFrame } from './SurveyFrame';

/** What the annotated articles say of one term, in time order, with what each recommends about it. */
export function TermView(props: LibraryViewProps) {
  const { state, survey, locale, parameters } = props;
  const id = parameters['id'] ?? '';
  const term = state.glossary.value.get(id);
  const name = survey.nameOf.value(id);
  return (
    <SurveyFrame {...props} title={name.zh} hint={null}>
      {(readings) => (
        <>
          <OtherName name={name} />
          {term !== undefined && <p class="aside">{inLanguage(term.summary, locale.language)}</p>}
          <TermPassages
            articles={termPassages(readings, id)}
            onOpen={({ address }, { start, end }) =>
              void openAt(survey.pageOf(address), { type: 'span', span: { start, end } })
            }
          />
        </>
      )}
    </SurveyFrame>
  );
}
