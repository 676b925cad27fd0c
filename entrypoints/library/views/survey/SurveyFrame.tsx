import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { WordKey } from '@/components/locale';
import type { ReadingRecord } from '@/lib/domain/library/reading-record';
import type { LibraryViewProps } from '../library-view-props';

interface SurveyFrameProps extends LibraryViewProps {
  readonly title: string;
  readonly hint: WordKey | null;
  readonly children: (readings: readonly ReadingRecord[]) => ComponentChildren;
}

/** A view across articles: reads what they say, then shows what is made of it. */
export function SurveyFrame({ state, survey, locale: { words }, title, hint, children }: SurveyFrameProps) {
  const { groups, loaded } = state;
  useEffect(() => void survey.load(), [groups.value, loaded.value]);
  const readings = survey.readings.value;
  return (
    <section class="survey">
      <h2>{title}</h2>
      {hint !== null && <p class="aside">{words(hint)}</p>}
      {readings === null ? <p class="empty loading">{words('libraryLoading')}</p> : children(readings)}
    </section>
  );
}
