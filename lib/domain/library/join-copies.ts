import type { ArticleRecord } from './stored-data';

/** Orders the records of one article: the first, which the others name, is the one made first. */
function firstMade(a: ArticleRecord, b: ArticleRecord): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The records joined: the one made first is named by the others, and names none itself. */
export function joinCopies(records: readonly ArticleRecord[]): readonly ArticleRecord[] {
  const [first, ...others] = records.toSorted(firstMade);
  if (first === undefined) return [];
  return [{ ...first, joinedTo: null }, ...others.map((record) => ({ ...record, joinedTo: first.id }))];
}

/** Whether the reader said of any of some records that it is another article than one of the others. */
export function areApart(some: readonly ArticleRecord[], others: readonly ArticleRecord[]): boolean {
  return some.some((a) => others.some((b) => a.apart.includes(b.id) || b.apart.includes(a.id)));
}

/** Records of two articles, which the reader says they are: none is to be joined to one of the others again. */
export function setApart(
  some: readonly ArticleRecord[],
  others: readonly ArticleRecord[],
): readonly (readonly ArticleRecord[])[] {
  return [without(some, others), without(others, some)].map(joinCopies);
}

function without(some: readonly ArticleRecord[], others: readonly ArticleRecord[]): readonly ArticleRecord[] {
  const ids = others.map(({ id }) => id);
  return some.map((record) => ({ ...record, apart: [...new Set([...record.apart, ...ids])] }));
}

/**
 * The records with their joins put in order, after records of two libraries came together: each article has one
 * first record, which all its copies name; a record that is not there is named by none; and what the reader set
 * apart is not joined.
 */
export function settleCopies(articles: readonly ArticleRecord[]): readonly ArticleRecord[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const groups = new Map(articles.map((article) => [article.id, [article]]));
  for (const { id, joinedTo } of articles.toSorted(firstMade)) {
    if (joinedTo === null || !byId.has(joinedTo)) continue;
    const [own = [], other = []] = [groups.get(id), groups.get(joinedTo)];
    if (own === other || areApart(own, other)) continue;
    const together = [...own, ...other];
    for (const record of together) groups.set(record.id, together);
  }
  const settled = new Map([...new Set(groups.values())].flatMap(joinCopies).map((record) => [record.id, record]));
  return articles.map((article) => settled.get(article.id) ?? article);
}
