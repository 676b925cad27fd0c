import { linkableAddress } from '@/lib/domain/glossary/linkable-address';
import type { ArticleExport } from '../article-export';
import type { ExportWords } from '../export-words';

/** A term of the article as a memo explains it. */
export interface TermEntry {
  readonly name: string;
  readonly english: string;
  readonly status: string;
  readonly summary: string;
  /** Where its facts were read; empty where they rest on the article alone. */
  readonly sources: readonly TermSource[];
}

interface TermSource {
  readonly text: string;
  /** Null where no link is to be made. */
  readonly address: string | null;
}

/** The terms the article names, in the order in which they appear. */
export function termEntries({ terms, language }: ArticleExport, { statuses }: ExportWords): readonly TermEntry[] {
  return terms.map(({ term }) => ({
    name: term.name.zh,
    english: term.name.en,
    status: statuses[term.status],
    summary: term.summary[language],
    sources: term.sources
      .filter(({ kind }) => kind !== 'article')
      .map((source) => ({
        text: [source.publisher, source.title, source.date].filter((part) => part !== null).join('，'),
        address: linkableAddress(source),
      })),
  }));
}
