import type { Colour } from '@/lib/domain/annotation/annotation';
import type { BlockNode } from '@/lib/domain/markdown/markdown-nodes';
import { readMarkdown } from '@/lib/domain/markdown/read-markdown';
import type { ArticleExport } from '../article-export';
import { citation } from '../citation';
import type { ExportWords } from '../export-words';
import { measureRows } from './measure-rows';
import type { MeasureRow } from './measure-rows';
import { termEntries } from './term-entries';
import type { TermEntry } from './term-entries';

/** Words of the article with what the reader made of them. */
export interface Quotation {
  readonly text: string;
  readonly colour: Colour;
  readonly note: readonly BlockNode[];
  readonly tags: readonly string[];
  /** When the note was last changed, ISO 8601 with zone. */
  readonly modified: string;
}

/** What a reading memo says of one article, in the order in which it says it. */
export interface Memo {
  readonly title: string;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  /** Who wrote it, and where and when it stood. */
  readonly sourceLine: string;
  /** Null where the address is none a link can lead to. */
  readonly address: string | null;
  readonly citation: string;
  readonly note: readonly BlockNode[];
  readonly tags: readonly string[];
  readonly quotations: readonly Quotation[];
  readonly measures: readonly MeasureRow[];
  readonly terms: readonly TermEntry[];
  /** As it stands in a list of references, with its address. */
  readonly reference: string;
}

/** Puts together what a memo of an article says, whatever it is written as. */
export function memoOf(data: ArticleExport, words: ExportWords): Memo {
  const { article, note, highlights, exported } = data;
  const { title, kicker, subtitle, address } = article;
  const accessed = exported.slice(0, 10);
  const medium = article.page === null ? 'online' : 'print';
  return {
    title: title.trim() === '' ? words.untitled : title,
    kicker,
    subtitle,
    sourceLine: sourceLine(data, words),
    address: /^https?:\/\//i.test(address) ? address : null,
    citation: citation(article, { edition: '2025', medium, accessed }),
    note: readMarkdown(note?.note ?? ''),
    tags: note?.tags ?? [],
    quotations: highlights.map(({ selectors, colour, note, tags, modified }) => ({
      text: selectors.quote.exact.replace(/\s+/g, ' ').trim(),
      colour,
      note: readMarkdown(note),
      tags,
      modified,
    })),
    measures: measureRows(data, words),
    terms: termEntries(data, words),
    reference: citation(article, { edition: '2025', medium: 'online', accessed }),
  };
}

function sourceLine({ article }: ArticleExport, { memo }: ExportWords): string {
  const { authors, affiliation, paper, date, page, section } = article;
  const where = [paper, date === null ? null : memo.day(date), page === null ? null : memo.page(page), section].filter(
    (part) => part !== null,
  );
  const who = [...authors, ...(affiliation === null ? [] : [affiliation])];
  return [who.join('　'), where.join('　')].filter((part) => part !== '').join('　|　');
}
