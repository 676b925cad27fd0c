import type { ArticleExport } from './article-export';
import { collectedTags } from './collected-tags';
import { dateParts } from './date-parts';
import type { ExportWords } from './export-words';
import { noteTexts } from './note-texts';
import { oneLine } from './one-line';
import { referenceKey } from './reference-key';
import { titleOf } from './title-of';

/** Articles as CSL-JSON (Citation Style Language 1.0.2), for Zotero, pandoc and citation processors. */
export function toCslJson(articles: readonly ArticleExport[], words: ExportWords): string {
  return `${JSON.stringify(
    articles.map((article) => item(article, words)),
    null,
    2,
  )}\n`;
}

function item(data: ArticleExport, words: ExportWords) {
  const { article, exported } = data;
  return {
    id: referenceKey(article),
    type: article.page === null ? 'webpage' : 'article-newspaper',
    title: titleOf(article, words),
    ...(article.authors.length > 0 && { author: article.authors.map((name) => ({ literal: oneLine(name) })) }),
    ...text('container-title', article.paper),
    ...day('issued', article.date),
    ...text('page', article.page),
    ...text('section', article.section),
    URL: article.address,
    ...day('accessed', exported),
    language: 'zh-CN',
    ...text('keyword', collectedTags(data).join(', ')),
    ...text('note', noteTexts(data, words).join('\n')),
  };
}

function text(key: string, value: string | null) {
  return value === null || value === '' ? {} : { [key]: value.toWellFormed() };
}

function day(key: string, date: string | null) {
  const parts = dateParts(date);
  return parts === null ? {} : { [key]: { 'date-parts': [parts] } };
}
