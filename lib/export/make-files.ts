import type { ArticleExport } from './article-export';
import type { ExportFile } from './export-file';
import type { ExportWords } from './export-words';
import { fileName } from './file-name';
import { EXPORT_FORMATS } from './formats';
import type { ExportFormat, ExportFormatId } from './formats';
import { toMarkdown } from './markdown';
import { uniqueNames } from './unique-names';
import { toAnnotationCollection } from './web-annotation';

type Maker = (
  articles: readonly ArticleExport[],
  words: ExportWords,
  format: ExportFormat,
) => readonly ExportFile[] | Promise<readonly ExportFile[]>;

/** How each format is made. What is large is loaded within its maker. */
const MAKERS: Readonly<Record<ExportFormatId, Maker>> = {
  markdown: (articles, words, format) => oneEach(articles, format, (article) => toMarkdown(article, words)),
  'web-annotation': (articles, _, format) =>
    oneEach(articles, format, (article) => `${JSON.stringify(toAnnotationCollection(article), null, 2)}\n`),
};

/** The files of an export: of one article, a selection or the whole library, in the order given. */
export async function makeFiles(
  id: ExportFormatId,
  articles: readonly ArticleExport[],
  words: ExportWords,
): Promise<readonly ExportFile[]> {
  const format = EXPORT_FORMATS.find((candidate) => candidate.id === id);
  return format === undefined ? [] : MAKERS[id](articles, words, format);
}

function oneEach(
  articles: readonly ArticleExport[],
  { extension, mediaType }: ExportFormat,
  write: (article: ArticleExport) => string,
): readonly ExportFile[] {
  const names = uniqueNames(articles.map(({ article }) => fileName(article, extension)));
  return articles.map((article, index) => ({
    name: names[index] ?? fileName(article.article, extension),
    mediaType,
    content: write(article),
  }));
}
