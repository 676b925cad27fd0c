import type { ArticleExport } from './article-export';
import { escapeMarkdown } from './escape-markdown';
import type { ExportWords } from './export-words';

/** A note that links to the file of each article, in the order given; `names` are the files' names with extension. */
export function toMarkdownIndex(
  articles: readonly ArticleExport[],
  names: readonly string[],
  words: ExportWords,
): string {
  const lines = articles.map((article, index) => {
    const { length } = article.highlights;
    const about = [article.article.paper, length > 0 ? `${words.highlights} ${String(length)}` : null]
      .filter((part) => part !== null)
      .map((part) => ` · ${escapeMarkdown(part)}`);
    return `- [[${(names[index] ?? '').replace(/\.md$/, '')}]]${about.join('')}\n`;
  });
  return `# ${escapeMarkdown(words.collection)}\n\n${lines.join('')}`;
}
