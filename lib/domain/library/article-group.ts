import type { ListedAnnotation } from './listed-annotation';
import type { ArticleRecord } from './stored-data';

/** One article of the library, wherever it was read: its record, those of its copies, and what the reader made of it. */
export interface ArticleGroup {
  /** The id of the record the copies were joined to. */
  readonly id: string;
  readonly article: ArticleRecord;
  /** Records of the same article at other addresses. */
  readonly copies: readonly ArticleRecord[];
  /** As they follow one another in the text, the note on the article first. */
  readonly annotations: readonly ListedAnnotation[];
  /** When something was last made of it, ISO 8601. */
  readonly modified: string;
}

/** The listed annotations of each article, by the article's id. */
export type AnnotationsByArticle = ReadonlyMap<string, readonly ListedAnnotation[]>;

const NONE: readonly ListedAnnotation[] = [];

/** The articles with their copies and annotations, those worked on last first. */
export function groupsOf(
  articles: readonly ArticleRecord[],
  annotations: AnnotationsByArticle,
): readonly ArticleGroup[] {
  const known = new Set(articles.map(({ id }) => id));
  const leads: ArticleRecord[] = [];
  const copies = new Map<string, ArticleRecord[]>();
  for (const article of articles) {
    // A copy whose first record is gone stands for itself.
    if (article.joinedTo === null || !known.has(article.joinedTo)) leads.push(article);
    else copies.set(article.joinedTo, [...(copies.get(article.joinedTo) ?? []), article]);
  }
  return leads
    .map((article) => groupOf(article, copies.get(article.id) ?? [], annotations))
    .sort((a, b) => (a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : 0));
}

function groupOf(
  article: ArticleRecord,
  copies: readonly ArticleRecord[],
  annotations: AnnotationsByArticle,
): ArticleGroup {
  const own = annotations.get(article.id) ?? NONE;
  const all =
    copies.length === 0
      ? own
      : [...own, ...copies.flatMap(({ id }) => annotations.get(id) ?? NONE)].sort((a, b) => a.start - b.start);
  let modified = article.modified;
  for (const copy of copies) if (copy.modified > modified) modified = copy.modified;
  for (const annotation of all) if (annotation.modified > modified) modified = annotation.modified;
  return { id: article.id, article, copies, annotations: all, modified };
}
