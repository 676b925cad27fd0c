import { toAnki } from './anki';
import type { ArticleExport } from './article-export';
import { toArticlesJson } from './articles-json';
import { toBibtex } from './bibtex';
import { toCitationList } from './citation-list';
import { toCslJson } from './csl-json';
import type { ExportFile } from './export-file';
import type { ExportWords } from './export-words';
import { fileName, safeFileName } from './file-name';
import { EXPORT_FORMATS } from './formats';
import type { ExportFormat, ExportFormatId } from './formats';
import { toHighlightsCsv } from './highlights-csv';
import { toHtmlMemo } from './html/html-memo';
import { toMarkdown } from './markdown';
import { toMarkdownIndex } from './markdown-index';
import { toReadwiseCsv } from './readwise-csv';
import { toRis } from './ris';
import type { Template } from './template/template';
import { uniqueNames } from './unique-names';
import { toAnnotationCollection } from './web-annotation';
import { toYomitanOfTermsMet } from './yomitan/terms-met';

/** What the reader has chosen for an export, and the words it is written in. */
export interface ExportChoices {
  readonly words: ExportWords;
  readonly template: Template;
}

type Articles = readonly ArticleExport[];
type Maker = (articles: Articles, choices: ExportChoices, format: ExportFormat) => Files | Promise<Files>;
type Files = readonly ExportFile[];
type Content = ExportFile['content'];

/** How each format is made. What is large is loaded within its maker. */
const MAKERS: Readonly<Record<ExportFormatId, Maker>> = {
  markdown: markdownFiles,
  word: oneFile(async (articles, words) => (await import('./word/word-memo')).toWordMemo(articles, words)),
  html: oneFile(toHtmlMemo),
  json: oneFile(toArticlesJson),
  'web-annotation': (articles, _, format) =>
    oneEach(articles, format, (article) => `${JSON.stringify(toAnnotationCollection(article), null, 2)}\n`),
  csv: oneFile(toHighlightsCsv),
  readwise: oneFile(toReadwiseCsv),
  'gbt-2025': oneFile((articles) => toCitationList(articles, '2025')),
  'gbt-2015': oneFile((articles) => toCitationList(articles, '2015')),
  ris: oneFile(toRis),
  bibtex: oneFile(toBibtex),
  'csl-json': oneFile(toCslJson),
  anki: oneFile(toAnki),
  yomitan: oneFile(toYomitanOfTermsMet),
};

/** The files of an export: of one article, a selection or the whole library, in the order given. */
export async function makeFiles(id: ExportFormatId, articles: Articles, choices: ExportChoices): Promise<Files> {
  const format = EXPORT_FORMATS.find((candidate) => candidate.id === id);
  return format === undefined ? [] : MAKERS[id](articles, choices, format);
}

/** The name of a file that holds all the articles of an export. */
function nameOfAll(articles: Articles, extension: string, words: ExportWords): string {
  const [first, second] = articles;
  if (first !== undefined && second === undefined) return fileName(first.article, extension);
  return safeFileName(`${words.collection} ${first?.exported.slice(0, 10) ?? ''}`, extension);
}

function oneFile(write: (articles: Articles, words: ExportWords) => Content | Promise<Content>): Maker {
  return async (articles, { words }, { extension, mediaType }) => [
    { name: nameOfAll(articles, extension, words), mediaType, content: await write(articles, words) },
  ];
}

function oneEach(
  articles: Articles,
  { extension, mediaType }: ExportFormat,
  write: (article: ArticleExport) => string,
): Files {
  const names = uniqueNames(articles.map(({ article }) => fileName(article, extension)));
  return articles.map((article, index) => ({ name: names[index] ?? '', mediaType, content: write(article) }));
}

function markdownFiles(articles: Articles, { words, template }: ExportChoices, format: ExportFormat): Files {
  const { extension, mediaType } = format;
  const files = oneEach(articles, format, (article) => toMarkdown(article, template, words));
  if (files.length < 2) return files;
  const names = uniqueNames([nameOfAll(articles, extension, words), ...files.map(({ name }) => name)]);
  const content = toMarkdownIndex(articles, names.slice(1), words);
  const renamed = files.map((file, index) => ({ ...file, name: names[index + 1] ?? file.name }));
  return [{ name: names[0] ?? '', mediaType, content }, ...renamed];
}
