import type { Measure } from '@/lib/domain/recommendation/measure';
import type { ArticleExport } from '../article-export';
import type { ExportWords } from '../export-words';
import type { MeasureColumn } from './memo-words';

/** A measure as a row of a table: what is not said is a dash. */
export type MeasureRow = Readonly<Record<MeasureColumn, string>>;

const NOT_SAID = '—';

/** The measures an article recommends: who shall do what, how bindingly, by which instruments, and where it says so. */
export function measureRows(
  { measures, terms, language }: ArticleExport,
  { memo }: ExportWords,
): readonly MeasureRow[] {
  const names = new Map(
    terms.map(({ term }) => [term.id, term.name[language] === '' ? term.name.zh : term.name[language]]),
  );
  const instrumentsOf = ({ termIds }: Measure) =>
    termIds.map((id) => names.get(id)).filter((name) => name !== undefined);
  return measures.map((measure, index) => ({
    number: String(index + 1),
    actor: said(measure.actor),
    measure: said(measure.text.replace(/^[\s●■◆▲]+/, '')),
    strength: memo.strengths[measure.strength],
    instruments: said(instrumentsOf(measure).join(language === 'zh' ? '、' : ', ')),
    heading: said(measure.heading),
  }));
}

function said(words: string | null): string {
  const text = (words ?? '').replace(/\s+/g, ' ').trim();
  return text === '' ? NOT_SAID : text;
}
