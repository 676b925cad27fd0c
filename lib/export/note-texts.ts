import type { ArticleExport } from './article-export';
import type { ExportWords } from './export-words';
import { oneLine } from './one-line';

/** The reader's notes one text each, for formats that keep notes beside a reference: the article's first. */
export function noteTexts({ note, highlights }: ArticleExport, words: ExportWords): readonly string[] {
  const marked = highlights.map(({ selectors, colour, note: comment }) => {
    const quote = `“${oneLine(selectors.quote.exact)}”（${words.colours[colour]}）`;
    return comment.trim() === '' ? quote : `${quote}${words.note}${oneLine(comment)}`;
  });
  return [note?.note ?? '', ...marked].map(oneLine).filter((text) => text !== '');
}
