import { headingWords, withoutSign } from '@/lib/domain/recommendation/heading-words';
import type { Measure } from '@/lib/domain/recommendation/measure';
import type { ArticleExport } from '../article-export';
import type { ExportWords } from '../export-words';
import { MEASURE_COLUMNS } from './memo-words';
import type { MeasureColumn } from './memo-words';

/** A measure as a row of a table: what is not said is a dash. */
type MeasureRow = Readonly<Record<MeasureColumn, string>>;

/** The measures that stand under one heading of the article; those before the first have none. */
export interface MeasureGroup {
  readonly heading: string | null;
  readonly rows: readonly MeasureRow[];
}

/** The table of measures: the columns in which at least one row says something, and the rows by heading. */
export interface MeasuresOfMemo {
  readonly columns: readonly MeasureColumn[];
  readonly groups: readonly MeasureGroup[];
}

const NOT_SAID = '—';

/** The measures an article recommends: who shall do what, how bindingly, by which instruments, and where it says so. */
export function measuresOfMemo({ measures, terms, language }: ArticleExport, { memo }: ExportWords): MeasuresOfMemo {
  const names = new Map(
    terms.map(({ term }) => [term.id, term.name[language] === '' ? term.name.zh : term.name[language]]),
  );
  const instrumentsOf = ({ termIds }: Measure) =>
    termIds.map((id) => names.get(id)).filter((name) => name !== undefined);
  const rows = measures.map((measure, index) => ({
    number: String(index + 1),
    actor: said(measure.actor),
    measure: said(withoutSign(measure.text)),
    strength: memo.strengths[measure.strength],
    instruments: said(instrumentsOf(measure).join(language === 'zh' ? '、' : ', ')),
  }));
  return {
    columns: MEASURE_COLUMNS.filter((column) => rows.some((row) => row[column] !== NOT_SAID)),
    groups: groupsOf(
      measures.map(({ heading }) => said(heading === null ? null : headingWords(heading))),
      rows,
    ),
  };
}

function groupsOf(headings: readonly string[], rows: readonly MeasureRow[]): readonly MeasureGroup[] {
  const starts = headings.flatMap((heading, index) => (heading === headings[index - 1] ? [] : [index]));
  return starts.map((start, index) => ({
    heading: headings[start] === NOT_SAID ? null : (headings[start] ?? null),
    rows: rows.slice(start, starts[index + 1]),
  }));
}

function said(words: string | null): string {
  const text = (words ?? '').replace(/\s+/g, ' ').trim();
  return text === '' ? NOT_SAID : text;
}
