import type { Colour } from '@/lib/domain/annotation/annotation';
import type { BlockNode } from '@/lib/domain/markdown/markdown-nodes';
import { inZoneOf } from '@/lib/domain/text/in-zone-of';
import { readMarkdown } from '@/lib/domain/markdown/read-markdown';
import type { ArticleExport } from '../article-export';
import { citation } from '../citation';
import type { ExportWords } from '../export-words';
import { measuresOfMemo } from './measures-of-memo';
import type { MeasuresOfMemo } from './measures-of-memo';
import { termEntries } from './term-entries';
import type { TermEntry } from './term-entries';

/** Words of the article with what the reader made of them. */
export interface Quotation {
  readonly text: string;
  readonly colour: Colour;
  readonly note: readonly BlockNode[];
  readonly tags: readonly string[];
  /** When the note was last changed, ISO 8601 in the zone of the reader's clock. */
  readonly modified: string;
}

/** What a reading memo says of one article, in the order in which it says it. */
export interface Memo {
  readonly title: string;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  /** Who wrote it; empty where nobody is named. */
  readonly byline: string;
  /** Where and when it stood. */
  readonly sourceLine: string;
  /** Null where the address is none a link can lead to. */
  readonly address: string | null;
  readonly citation: string;
  readonly note: readonly BlockNode[];
  readonly tags: readonly string[];
  readonly quotations: readonly Quotation[];
  readonly measures: MeasuresOfMemo;
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
    byline: apart([...article.authors, article.affiliation]),
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
      modified: inZoneOf(modified, exported),
    })),
    measures: measuresOfMemo(data, words),
    terms: termEntries(data, words),
    reference: citation(article, { edition: '2025', medium: 'online', accessed }),
  };
}

function sourceLine({ article }: ArticleExport, { memo }: ExportWords): string {
  const { paper, date, page, section } = article;
  return apart([paper, date === null ? null : memo.day(date), page === null ? null : memo.page(page), section]);
}

/** With the space of a Chinese character between them. */
function apart(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join('　');
}
