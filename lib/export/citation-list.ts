import type { ArticleExport } from './article-export';
import { citation } from './citation';
import type { CitationForm } from './citation';

/** The citations of articles as a numbered list, `[1] 张三. …`, as GB/T 7714 orders them by their number. */
export function toCitationList(articles: readonly ArticleExport[], edition: CitationForm['edition']): string {
  return articles
    .map(({ article, exported }, index) => {
      const text = citation(article, { edition, medium: 'online', accessed: exported.slice(0, 10) });
      return `[${String(index + 1)}] ${text}\n`;
    })
    .join('');
}
