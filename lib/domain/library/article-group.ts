import { metadataOf } from '../article/article';
import type { ArticleMetadata } from '../article/article';
import { latestFirst } from './latest-first';
import type { ListedAnnotation } from './listed-annotation';
import type { ArticleRecord } from './stored-data';

/** The records of one article, wherever it was read. */
export interface ArticleCopies {
  /** The record the copies were joined to. */
  readonly article: ArticleRecord;
  /** Records of the same article at other addresses. */
  readonly copies: readonly ArticleRecord[];
}

/** What lists show of a record: there may be 10,000, and the rest of it would be most of what they hold. */
export type ListedArticle = ArticleMetadata & Pick<ArticleRecord, 'id' | 'modified' | 'joinedTo'>;

/** One article of the library: its records, and what the reader made of it. */
export interface ArticleGroup {
  /** The id of the record the copies were joined to. */
  readonly id: string;
  readonly article: ListedArticle;
  readonly copies: readonly ListedArticle[];
  /** As they follow one another in the text, the note on the article first. */
  readonly annotations: readonly ListedAnnotation[];
  /** Of its annotations, each once. */
  readonly tags: readonly string[];
  /** When something was last made of it, ISO 8601. */
  readonly modified: string;
}

/** Puts the records of each article together, those written last first. */
export function copiesOf(articles: readonly ArticleRecord[]): readonly ArticleCopies[] {
  const known = new Set(articles.map(({ id }) => id));
  const leads: ArticleRecord[] = [];
  const copies = new Map<string, ArticleRecord[]>();
  for (const article of articles) {
    // A copy whose first record is not known stands for itself.
    if (article.joinedTo === null || !known.has(article.joinedTo)) leads.push(article);
    else copies.set(article.joinedTo, [...(copies.get(article.joinedTo) ?? []), article]);
  }
  return leads
    .map((article) => ({ article, copies: copies.get(article.id) ?? [] }))
    .map((one) => ({ one, modified: latest([one.article, ...one.copies]) }))
    .sort(latestFirst)
    .map(({ one }) => one);
}

/**
 * An article with what the reader made of it, the last of it at `modified` (ISO 8601); null where that is nothing.
 */
export function groupOf(
  { article, copies }: ArticleCopies,
  annotations: readonly ListedAnnotation[],
  modified: string,
): ArticleGroup | null {
  if (annotations.length === 0) return null;
  return {
    id: article.id,
    article: listedArticle(article),
    copies: copies.map(listedArticle),
    annotations: annotations.toSorted((a, b) => a.start - b.start),
    tags: tagsOf(annotations),
    modified: latest([article, ...copies, { modified }]),
  };
}

function listedArticle(record: ArticleRecord): ListedArticle {
  const { id, modified, joinedTo } = record;
  return { ...metadataOf(record), id, modified, joinedTo };
}

function tagsOf(annotations: readonly ListedAnnotation[]): readonly string[] {
  const tags = new Set<string>();
  for (const one of annotations) if (one.tags.length > 0) for (const tag of one.tags) tags.add(tag);
  return [...tags];
}

/** The latest time at which any of some records was changed. */
function latest(records: readonly { readonly modified: string }[]): string {
  let last = '';
  for (const { modified } of records) if (modified > last) last = modified;
  return last;
}
