import type { ArticleExport } from './article-export';

/** The YAML front matter of a Markdown export. A JSON string is a YAML string, whatever stands in it. */
export function frontMatter({ article, exported }: ArticleExport): string {
  const lines = [
    scalar('title', article.title),
    scalar('kicker', article.kicker),
    scalar('subtitle', article.subtitle),
    scalar('source', article.address),
    ...list('author', article.authors),
    scalar('affiliation', article.affiliation),
    article.date === null ? null : `published: ${article.date}`,
    `created: ${exported.slice(0, 10)}`,
    scalar('publisher', article.paper),
    scalar('edition', article.page),
    scalar('section', article.section),
    ...list('tags', ['clippings']),
  ];
  return ['---', ...lines.filter((line) => line !== null), '---'].join('\n');
}

function scalar(key: string, value: string | null): string | null {
  return value === null ? null : `${key}: ${quoted(value)}`;
}

function list(key: string, values: readonly string[]): readonly string[] {
  return values.length === 0 ? [] : [`${key}:`, ...values.map((value) => `  - ${quoted(value)}`)];
}

function quoted(value: string): string {
  // JSON leaves these two as they are, and YAML takes them for line breaks.
  return JSON.stringify(value.toWellFormed()).replace(
    /[\u0085\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
