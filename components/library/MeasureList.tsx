import { headingWords } from '@/lib/domain/recommendation/heading-words';
import type { Measure } from '@/lib/domain/recommendation/measure';
import { useLocale } from '../locale';
import { wordKey } from '../word-key';

interface MeasureListProps {
  readonly measures: readonly Measure[];
  readonly onShow: (measure: Measure) => void;
}

/** What an article recommends, under its headings; a click goes to the words. */
export function MeasureList({ measures, onShow }: MeasureListProps) {
  const { words } = useLocale();
  return (
    <ol class="measures" lang="zh-CN">
      {measures.map((measure, index) => (
        <li key={measure.start} class={`measure ${measure.strength}`}>
          {measure.heading !== null && measure.heading !== measures[index - 1]?.heading && (
            <h3>{headingWords(measure.heading)}</h3>
          )}
          <button type="button" class="quote" title={words('libraryShowWords')} onClick={() => onShow(measure)}>
            <span class="strength">{words(wordKey('strength', measure.strength))}</span> {measure.text}
          </button>
        </li>
      ))}
    </ol>
  );
}
