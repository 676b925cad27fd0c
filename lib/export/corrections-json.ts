import type { Correction } from '@/lib/domain/annotation/annotation';
import type { ArticleMetadata } from '@/lib/domain/article/article';

/**
 * The reader's corrections of an article's labels as JSON: for each unit its words, the label that was
 * wrong and the one the reader gave. Offsets are UTF-16 code units in the article's text.
 */
export function toCorrectionsJson(article: ArticleMetadata, corrections: readonly Correction[]): string {
  const rows = corrections.map(({ selectors, given, label, strength, modified }) => ({
    sentence: selectors.quote.exact,
    prefix: selectors.quote.prefix,
    suffix: selectors.quote.suffix,
    start: selectors.position.start,
    end: selectors.position.end,
    given,
    label,
    strength,
    modified,
  }));
  const { title, address, paper, date } = article;
  return `${JSON.stringify({ format: 'zhiku-reader-corrections', version: 1, article: { title, address, paper, date }, corrections: rows }, null, 2)}\n`;
}
