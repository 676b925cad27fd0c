import type { ArticleExport } from '../article-export';
import type { ExportWords } from '../export-words';
import { memoOf } from '../memo/memo';
import { articleMarkup } from './article-markup';
import { markup, when } from './markup';
import { STYLE } from './style';

/** Nothing is loaded and nothing runs, wherever the file is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * Reading memos as one HTML file that needs nothing else, set for paper: print it, or save it as PDF from the
 * browser's print dialogue.
 */
export function toHtmlMemo(articles: readonly ArticleExport[], words: ExportWords): string {
  const memos = articles.map((article) => memoOf(article, words));
  const [first] = articles;
  const isSingle = memos.length === 1;
  const title = isSingle ? `${memos[0]?.title ?? ''} - ${words.memo.memo}` : words.memo.memo;
  const made = words.memo.made + words.memo.day(first?.exported.slice(0, 10) ?? '');
  return markup`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${when(!isSingle, () => markup`<p class="cover">${words.memo.memo} <small>${words.memo.articles(memos.length)}</small></p>\n`)}<main>
${memos.map((memo) => articleMarkup(memo, words))}</main>
<footer>
<h2>${words.memo.references}</h2>
<ol class="references">
${memos.map(({ reference }) => markup`<li>${reference}</li>\n`)}</ol>
<p class="made">${made}</p>
</footer>
</body>
</html>
`.written;
}
