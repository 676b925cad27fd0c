import type { ArticleExport } from './article-export';
import { escapeMarkdown } from './escape-markdown';
import type { ExportWords } from './export-words';
import { oneLine } from './one-line';

/** A note that links to the file of each article, in the order given; `names` are the files' names with extension. */
export function toMarkdownIndex(
  articles: readonly ArticleExport[],
  names: readonly string[],
  words: ExportWords,
): string {
  const lines = articles.map((article, index) => `- ${link(article, names[index] ?? '', words)}${about(article)}\n`);
  return `# ${escapeMarkdown(words.collection)}\n\n${lines.join('')}`;
}

function link({ article }: ArticleExport, name: string, words: ExportWords): string {
  const title = oneLine(article.title === '' ? words.untitled : article.title)
    .replace(/[[\]|]/g, ' ')
    .trim();
  return `[[${name.replace(/\.md$/, '')}|${title.replace(/[\\`*_<>~=$&#%^]/g, (mark) => (mark === '<' ? '&lt;' : `\\${mark}`))}]]`;
}

function about({ article, highlights }: ArticleExport): string {
  const parts = [
    article.authors.join('、'),
    article.paper,
    article.date,
    highlights.length > 0 ? `×${String(highlights.length)}` : null,
  ];
  const text = parts.filter((part) => part !== null && part !== '').join(' · ');
  return text === '' ? '' : ` ${escapeMarkdown(text)}`;
}
