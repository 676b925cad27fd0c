import type { Bilingual } from '@/lib/domain/glossary/term';
import type { Settings } from '@/lib/domain/settings/settings';
import type { ArticleExport } from '@/lib/export/article-export';
import type { ExportFormatId } from '@/lib/export/formats';

/** What of the library is to be exported. */
export interface LibraryChoice {
  readonly type: 'library';
  /** When it is made, ISO 8601 with zone. */
  readonly exported: string;
  /** Ids of the articles, null for all. */
  readonly articles: readonly string[] | null;
  /** Ids of the annotations, null for all of the articles. */
  readonly annotations: readonly string[] | null;
}

/** Articles at hand, to be exported as they are. */
export interface ArticlesGiven {
  readonly type: 'articles';
  readonly articles: readonly ArticleExport[];
}

/** An export to be made: what, and how. Plain data, to be sent to a worker. */
export interface ExportJob<What extends LibraryChoice | ArticlesGiven = LibraryChoice | ArticlesGiven> {
  readonly what: What;
  readonly format: ExportFormatId;
  readonly language: keyof Bilingual;
  /** The reader's own names for the colours; empty where there is none. */
  readonly colourNames: Settings['colourNames'];
  /** The reader's own template for Markdown, null for the one exports begin with. */
  readonly template: string | null;
}
