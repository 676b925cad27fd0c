/** A format an article, a selection or the whole library can be taken away in. */
interface Format {
  readonly id: string;
  /** Of each file, without the first dot; of no other format, so that none overwrites another's file. */
  readonly extension: string;
  readonly mediaType: string;
  /** All articles in one file, or a file for each, with what binds them together. */
  readonly files: 'one' | 'each';
  /** What of an article it carries; the picker groups formats by it. */
  readonly scope: 'everything' | 'highlights' | 'reference' | 'terms';
}

/** The formats, in the order they are offered; `makeFiles` makes them. */
export const EXPORT_FORMATS = [
  { id: 'markdown', extension: 'md', mediaType: 'text/markdown', files: 'each', scope: 'everything' },
  {
    id: 'word',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    files: 'one',
    scope: 'everything',
  },
  { id: 'html', extension: 'html', mediaType: 'text/html', files: 'one', scope: 'everything' },
  { id: 'json', extension: 'json', mediaType: 'application/json', files: 'one', scope: 'everything' },
  { id: 'web-annotation', extension: 'jsonld', mediaType: 'application/ld+json', files: 'each', scope: 'everything' },
  { id: 'csv', extension: 'csv', mediaType: 'text/csv', files: 'one', scope: 'highlights' },
  { id: 'readwise', extension: 'readwise.csv', mediaType: 'text/csv', files: 'one', scope: 'highlights' },
  { id: 'gbt-2025', extension: 'gbt2025.txt', mediaType: 'text/plain', files: 'one', scope: 'reference' },
  { id: 'gbt-2015', extension: 'gbt2015.txt', mediaType: 'text/plain', files: 'one', scope: 'reference' },
  { id: 'ris', extension: 'ris', mediaType: 'application/x-research-info-systems', files: 'one', scope: 'reference' },
  { id: 'bibtex', extension: 'bib', mediaType: 'application/x-bibtex', files: 'one', scope: 'reference' },
  {
    id: 'csl-json',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    files: 'one',
    scope: 'reference',
  },
  { id: 'anki', extension: 'anki.txt', mediaType: 'text/plain', files: 'one', scope: 'terms' },
  { id: 'yomitan', extension: 'yomitan.zip', mediaType: 'application/zip', files: 'one', scope: 'terms' },
] as const satisfies readonly Format[];

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export type ExportFormatId = ExportFormat['id'];
export type ExportScope = Format['scope'];
