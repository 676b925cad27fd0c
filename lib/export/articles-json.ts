import type { Annotation, Highlight } from '@/lib/domain/annotation/annotation';
import type { CountedTerm } from '@/lib/domain/glossary/count-terms';
import { metadataOf } from '@/lib/domain/article/article';
import type { ArticleExport } from './article-export';
import { citation } from './citation';
import { saysNothing } from './says-nothing';

/** What the file says of itself; the version changes when a reader of the older one would misread it. */
const FORMAT = 'zhiku-reader-articles';
const VERSION = 1;

/**
 * Articles with their notes, highlights, measures and terms as plain JSON, for scripts of the reader's own. Offsets are UTF-16
 * code units in the article's text. Not a backup: nothing is restored from it.
 */
export function toArticlesJson(articles: readonly ArticleExport[]): string {
  const exported = articles[0]?.exported ?? null;
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exported, articles: articles.map(entry) }, null, 2)}\n`;
}

function entry({ article, note, highlights, measures, terms, exported }: ArticleExport) {
  return {
    ...metadataOf(article),
    citation: citation(article, { edition: '2025', medium: 'online', accessed: exported.slice(0, 10) }),
    note: note === null || saysNothing(note) ? null : common(note),
    highlights: highlights.map(highlightEntry),
    measures,
    terms: terms.map(termEntry),
  };
}

function common({ id, note, tags, created, modified }: Annotation) {
  return { id, note, tags, created, modified };
}

function highlightEntry(highlight: Highlight) {
  const { colour, selectors } = highlight;
  const { exact, prefix, suffix } = selectors.quote;
  const { start, end } = selectors.position;
  return { ...common(highlight), colour, quote: exact, prefix, suffix, start, end };
}

function termEntry({ term, count }: CountedTerm) {
  const { id, name, kind, level, status, summary } = term;
  return { id, name, kind, level, status, summary, count };
}
