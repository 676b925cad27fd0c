import type { ArticleMetadata } from '@/lib/domain/article/article';
import { listedCopyOf } from '@/lib/domain/library/listed-copies';
import type { ListedCopies } from '@/lib/domain/library/listed-copies';
import { MissingAnnotationError } from './annotations';
import {
  articlesLike,
  joinByWord,
  joinCertain,
  recordsAt,
  recordsOfArticle,
  recordsTogether,
  setRecordApart,
  traitsAt,
} from './article-copies';
import { putArticle } from './article-record';
import type { Clock } from './clock';
import type { Database } from './database';

/** The other copies of the article at an address, and what may be one. */
export async function listCopies(database: Database, address: string): Promise<ListedCopies> {
  const traits = await traitsAt(database, address);
  const records = await recordsOfArticle(database, address, traits);
  const { possible } = await articlesLike(database, address, traits);
  return {
    copies: records.filter((record) => record.address !== address).map((record) => listedCopyOf(record, traits)),
    possible: possible.flatMap(([first]) => (first === undefined ? [] : [listedCopyOf(first, traits)])),
  };
}

/** Joins an article to another one by the reader's word. Throws a `MissingAnnotationError` if there is no such article. */
export function joinArticles(
  database: Database,
  clock: Clock,
  { article, to }: { readonly article: ArticleMetadata; readonly to: string },
): Promise<ListedCopies> {
  return database.write(async () => {
    const other = await database.articles.get(to);
    if (other === undefined || other.address === article.address) throw new MissingAnnotationError(to);
    await putArticle(database, clock, article);
    const own = await recordsAt(database, article.address);
    await joinByWord(database, clock, own, await recordsTogether(database, other));
    return listCopies(database, article.address);
  });
}

/** Says that a copy is another article. Throws a `MissingAnnotationError` if there is no such copy. */
export function separateArticle(
  database: Database,
  clock: Clock,
  { article, from }: { readonly article: ArticleMetadata; readonly from: string },
): Promise<ListedCopies> {
  return database.write(async () => {
    const other = await database.articles.get(from);
    if (other === undefined || other.address === article.address) throw new MissingAnnotationError(from);
    await putArticle(database, clock, article);
    await setRecordApart(database, clock, await recordsAt(database, article.address), other);
    await joinCertain(database, clock, article.address);
    return listCopies(database, article.address);
  });
}
