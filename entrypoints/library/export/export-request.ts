import type { Bilingual, Term } from '@/lib/domain/glossary/term';
import type { ExportFormatId } from '@/lib/export/formats';

/** What of the library is to be exported, and how; plain data, to be sent to a worker. */
export interface ExportRequest {
  readonly format: ExportFormatId;
  readonly language: keyof Bilingual;
  /** When it is made, ISO 8601 with zone. */
  readonly exported: string;
  /** Ids of the articles, null for all. */
  readonly articles: readonly string[] | null;
  /** Ids of the annotations, null for all of the articles. */
  readonly annotations: readonly string[] | null;
  /** The reader's own template for Markdown, null for the one exports begin with. */
  readonly template: string | null;
  /** The glossary. */
  readonly terms: readonly Term[];
}
