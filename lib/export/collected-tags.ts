import type { ArticleExport } from './article-export';

/** The tags of an article's note and highlights, each once, in the order they first stand. */
export function collectedTags({ note, highlights }: ArticleExport): readonly string[] {
  return [...new Set([...(note?.tags ?? []), ...highlights.flatMap(({ tags }) => tags)])];
}
