import { useState } from 'preact/hooks';
import { MatrixTable } from '@/components/survey/MatrixTable';
import type { OpenCell } from '@/components/survey/MatrixTable';
import { OrderChoice } from '@/components/survey/OrderChoice';
import { TermPassages } from '@/components/survey/TermPassages';
import { wordKey } from '@/components/word-key';
import { safeFileName } from '@/lib/export/file-name';
import { toMeasuresCsv } from '@/lib/export/measures-csv';
import type { MeasuresWords } from '@/lib/export/measures-csv';
import type { ReadingRecord } from '@/lib/domain/library/reading-record';
import { STRENGTHS } from '@/lib/domain/recommendation/label';
import type { Strength } from '@/lib/domain/recommendation/label';
import { measureMatrix } from '@/lib/domain/survey/measure-matrix';
import { COLUMN_ORDERS, ROW_ORDERS, sortMatrix } from '@/lib/domain/survey/sort-matrix';
import type { ColumnOrder, RowOrder } from '@/lib/domain/survey/sort-matrix';
import { inTimeOrder } from '@/lib/domain/survey/in-time-order';
import { download } from '../../../shared/download';
import { fileOf } from '../../../shared/file-of';
import { openAt } from '../../open-at';
import { goTo } from '../../route';
import type { LibraryViewProps } from '../library-view-props';
import { SurveyFrame } from './SurveyFrame';

/** Who proposes what, how strongly, in the annotated articles. */
export function MatrixView(props: LibraryViewProps) {
  return (
    <SurveyFrame {...props} title={props.locale.words('surveyMatrix')} hint="surveyMatrixHint">
      {(readings) => <Matrix {...props} readings={readings} />}
    </SurveyFrame>
  );
}

function Matrix(props: LibraryViewProps & { readonly readings: readonly ReadingRecord[] }) {
  const { survey, locale, readings } = props;
  const { words } = locale;
  const [strengths, setStrengths] = useState<readonly Strength[]>(STRENGTHS);
  const [rows, setRows] = useState<RowOrder>('articles');
  const [columns, setColumns] = useState<ColumnOrder>('oldest');
  const [open, setOpen] = useState<OpenCell | null>(null);
  if (readings.every(({ measures }) => measures.length === 0)) return <p class="empty">{words('surveyNoMeasures')}</p>;
  const nameOf = (termId: string) => survey.nameOf.value(termId).zh;
  const matrix = sortMatrix(measureMatrix(readings, strengths), { rows, columns, nameOf });
  const toggle = (strength: Strength) =>
    setStrengths(STRENGTHS.filter((one) => strengths.includes(one) !== (one === strength)));
  const save = () => {
    const csv = toMeasuresCsv(inTimeOrder(readings), csvWords(props));
    download(safeFileName(words('surveyMatrix'), 'csv'), fileOf('text/csv', csv));
  };
  return (
    <>
      <div class="row">
        <span role="group" aria-label={words('surveyStrengths')} class="row">
          {STRENGTHS.map((strength) => (
            <label key={strength}>
              <input type="checkbox" checked={strengths.includes(strength)} onChange={() => toggle(strength)} />
              {words(wordKey('strength', strength))}
            </label>
          ))}
        </span>
        <OrderChoice
          name="rows"
          label={words('surveyRowsLabel')}
          orders={ROW_ORDERS}
          value={rows}
          wordsOf={(order) => words(wordKey('surveyRows', order))}
          onChange={setRows}
        />
        <OrderChoice
          name="columns"
          label={words('surveyColumnsByLabel')}
          orders={COLUMN_ORDERS}
          value={columns}
          wordsOf={(order) => words(wordKey('surveyColumnsBy', order))}
          onChange={setColumns}
        />
        <button type="button" id="export-measures" onClick={save}>
          {words('surveyExport')}
        </button>
      </div>
      <MatrixTable
        matrix={matrix}
        nameOf={survey.nameOf.value}
        open={open}
        onOpen={setOpen}
        onTerm={(id) => goTo('/term/:id', { id })}
        onArticle={({ address }) => void openAt(survey.pageOf(address), null)}
      />
      {open !== null && (
        <div role="status">
          <TermPassages
            articles={opened(matrix, open)}
            onOpen={({ address }, { start, end }) =>
              void openAt(survey.pageOf(address), { type: 'span', span: { start, end } })
            }
          />
        </div>
      )}
    </>
  );
}

/** The measures of the cell that is open, as of a term in one article. */
function opened({ articles, rows }: ReturnType<typeof measureMatrix>, { termId, address }: OpenCell) {
  const index = articles.findIndex((article) => article.address === address);
  const article = articles[index];
  const cell = rows.find((row) => row.termId === termId)?.cells[index];
  return article === undefined || cell === null || cell === undefined
    ? []
    : [{ article, passages: [], measures: cell.measures }];
}

function csvWords({ survey, locale: { words } }: LibraryViewProps): MeasuresWords {
  return {
    columns: words('surveyColumns').split('|'),
    strengths: {
      must: words('strength_must'),
      should: words('strength_should'),
      explore: words('strength_explore'),
    },
    nameOf: (termId) => survey.nameOf.value(termId).zh,
  };
}
