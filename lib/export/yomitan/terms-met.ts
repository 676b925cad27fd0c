import type { ArticleExport } from '../article-export';
import type { ExportWords } from '../export-words';
import { toYomitanDictionary } from './yomitan-dictionary';

/** The terms that articles name, each once, as a dictionary for Yomitan. */
export function toYomitanOfTermsMet(articles: readonly ArticleExport[], words: ExportWords): Uint8Array<ArrayBuffer> {
  const terms = new Map(articles.flatMap((article) => article.terms).map(({ term }) => [term.id, term]));
  const [first, second] = articles;
  const { exported: made = '1980-01-01T00:00:00Z', language = 'zh' } = first ?? {};
  const about = first !== undefined && second === undefined ? first.article.title : words.memo.day(made.slice(0, 10));
  return toYomitanDictionary([...terms.values()], { title: `${words.collection} ${about}`, made, language }, words);
}
