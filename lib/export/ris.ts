import type { ArticleExport } from './article-export';
import { collectedTags } from './collected-tags';
import type { ExportWords } from './export-words';
import { noteTexts } from './note-texts';
import { oneLine } from './one-line';
import { referenceKey } from './reference-key';
import { titleOf } from './title-of';

/**
 * Articles as RIS (Research Information Systems tagged format, 2011), for Zotero, EndNote, NoteExpress: CRLF, one
 * value a line, the reader's notes and highlights as notes, tags as keywords.
 */
export function toRis(articles: readonly ArticleExport[], words: ExportWords): string {
  return articles.map((article) => `${record(article, words).join('\r\n')}\r\n\r\n`).join('');
}

function record(data: ArticleExport, words: ExportWords): readonly string[] {
  const { article, exported } = data;
  return [
    // A piece without a page number stood in no newspaper.
    ...line('TY', article.page === null ? 'ELEC' : 'NEWS'),
    ...line('ID', referenceKey(article)),
    ...article.authors.flatMap((author) => line('AU', author)),
    ...line('TI', titleOf(article, words)),
    ...line('T2', article.paper),
    ...line('PY', article.date?.slice(0, 4) ?? null),
    ...line('DA', article.date === null ? null : `${article.date.replaceAll('-', '/')}/`),
    ...line('SP', article.page),
    ...line('SE', article.section),
    ...line('AD', article.affiliation),
    ...line('LA', 'zh-CN'),
    ...line('UR', article.address),
    ...line('Y2', `${exported.slice(0, 10).replaceAll('-', '/')}/`),
    ...collectedTags(data).flatMap((tag) => line('KW', tag)),
    ...noteTexts(data, words).flatMap((note) => line('N1', note)),
    'ER  - ',
  ];
}

function line(tag: string, value: string | null): readonly string[] {
  const text = oneLine(value ?? '');
  return text === '' ? [] : [`${tag}  - ${text}`];
}
