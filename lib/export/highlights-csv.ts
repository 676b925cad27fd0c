import type { Annotation, Highlight } from '@/lib/domain/annotation/annotation';
import { inZoneOf } from '@/lib/domain/text/in-zone-of';
import type { ArticleExport } from './article-export';
import { citation } from './citation';
import { BYTE_ORDER_MARK, csvTable } from './csv-table';
import type { ExportWords } from './export-words';
import { HIGHLIGHT_COLUMNS } from './highlight-columns';
import type { HighlightColumn } from './highlight-columns';
import { saysNothing } from './says-nothing';

type Row = Readonly<Record<HighlightColumn, string>>;

/**
 * A row for every note on an article and every highlight, as CSV for Excel: UTF-8 with a byte order mark, CRLF. An
 * article with neither has a row of its own.
 */
export function toHighlightsCsv(articles: readonly ArticleExport[], words: ExportWords): string {
  const rows = articles.flatMap((article) => rowsOf(article, words));
  const header = HIGHLIGHT_COLUMNS.map(words.column);
  return BYTE_ORDER_MARK + csvTable([header, ...rows.map((row) => HIGHLIGHT_COLUMNS.map((column) => row[column]))]);
}

function rowsOf(data: ArticleExport, words: ExportWords): readonly Row[] {
  const { note, highlights, exported } = data;
  const base = articleRow(data);
  const rows = [
    ...(note === null || saysNothing(note)
      ? []
      : [{ ...base, ...commonCells(note, exported), kind: words.articleNote, note: note.note }]),
    ...highlights.map((highlight) => ({
      ...base,
      ...commonCells(highlight, exported),
      ...highlightCells(highlight, words),
    })),
  ];
  return rows.length === 0 ? [base] : rows;
}

function articleRow({ article, exported }: ArticleExport): Row {
  const { title, authors, paper, date, page, section, address } = article;
  return {
    title,
    authors: authors.join('；'),
    paper: paper ?? '',
    date: date ?? '',
    page: page ?? '',
    section: section ?? '',
    kind: '',
    quote: '',
    note: '',
    tags: '',
    colour: '',
    created: '',
    modified: '',
    address,
    citation: citation(article, { edition: '2025', medium: 'online', accessed: exported.slice(0, 10) }),
  };
}

function highlightCells(highlight: Highlight, words: ExportWords) {
  return {
    kind: words.highlight,
    quote: highlight.selectors.quote.exact,
    note: highlight.note,
    colour: words.colours[highlight.colour],
  };
}

function commonCells({ tags, created, modified }: Annotation, exported: string) {
  return { tags: tags.join('；'), created: minute(created, exported), modified: minute(modified, exported) };
}

/** A time by the reader's own clock, as a spreadsheet takes it for one: `2026-11-22 16:00`. */
function minute(time: string, exported: string): string {
  return inZoneOf(time, exported).slice(0, 'YYYY-MM-DDTHH:MM'.length).replace('T', ' ');
}
