import { useLocale } from '@/components/locale';
import { OutlineTree } from '@/components/OutlineTree';
import { isCorrection } from '@/lib/domain/annotation/annotation';
import { metadataOf } from '@/lib/domain/article/article';
import type { LabelledUnit } from '@/lib/domain/recommendation/labelled-unit';
import { measuresIn } from '@/lib/domain/recommendation/measures-in';
import { toCorrectionsJson } from '@/lib/export/corrections-json';
import { fileName } from '@/lib/export/file-name';
import type { PageStatus } from '@/lib/messages/protocol';
import { download } from '../download';
import { fileOf } from '../file-of';
import type { FrontArticle } from './front-article';

interface OutlineSectionProps {
  readonly front: FrontArticle;
  readonly status: PageStatus & { type: 'article' };
}

/** What the article recommends, as an outline. */
export function OutlineSection({ front, status }: OutlineSectionProps) {
  const { words } = useLocale();
  const { units, outline } = status.found;
  const measures = measuresIn(outline.nodes);
  const corrections = front.stored.annotations.value.filter(isCorrection);
  const unitAt = (start: number) => units.findIndex((unit) => unit.start === start);
  const { thesis } = outline;
  return (
    <section>
      <h2>
        {words('popupOutline')} <small>{measures.length}</small>
      </h2>
      {measures.length === 0 && <p class="aside">{words('popupOutlineNone')}</p>}
      {thesis !== null && measures.length > 0 && (
        <p class="thesis">
          <span class="aside">{words('popupOutlineThesis')}</span>{' '}
          <button type="button" class="words" lang="zh-CN" onClick={() => void front.page.showSpan(thesis)}>
            {status.text.slice(thesis.start, thesis.end)}
          </button>
        </p>
      )}
      <OutlineTree
        nodes={outline.nodes}
        text={status.text}
        readingAt={measureAt(measures, front.page.unitInView.value, units)}
        onShow={(span) => void front.page.showSpan(span)}
        onHighlight={(span) => void front.edits.highlightSpans([span])}
        onDismiss={(start) => void front.edits.correctUnit(unitAt(start), { label: 'other', strength: null })}
      />
      <p class="row">
        {measures.length > 0 && (
          <button
            type="button"
            id="highlight-outline"
            onClick={() => void front.edits.highlightSpans(measures.map(({ span }) => span))}
          >
            {words('popupOutlineHighlightAll', String(measures.length))}
          </button>
        )}
        {corrections.length > 0 && (
          <button
            type="button"
            id="export-corrections"
            onClick={() => {
              const name = fileName(metadataOf(status.article), 'corrections.json');
              download(name, fileOf('application/json', toCorrectionsJson(status.article, corrections)));
            }}
          >
            {words('popupOutlineCorrections', String(corrections.length))}
          </button>
        )}
      </p>
    </section>
  );
}

/** Where the first measure begins that the reader has not scrolled past. */
function measureAt(
  measures: ReturnType<typeof measuresIn>,
  unitInView: number | null,
  units: readonly LabelledUnit[],
): number | null {
  const top = unitInView === null ? undefined : units[unitInView];
  return top === undefined ? null : (measures.find(({ span }) => span.start >= top.start)?.span.start ?? null);
}
