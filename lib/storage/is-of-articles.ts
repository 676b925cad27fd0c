import { recordsOfArticle } from './article-copies';
import type { Database } from './database';

/** Whether an annotation is of one of the articles at some addresses, or of a copy of it; true where there is none. */
export async function isOfArticles(database: Database, id: string, addresses: readonly string[]): Promise<boolean> {
  const annotation = await database.annotations.get(id);
  // Of one that is not there whoever stores says so himself.
  if (annotation === undefined) return true;
  for (const address of addresses) {
    const records = await recordsOfArticle(database, address, null);
    if (records.some((record) => record.id === annotation.articleId)) return true;
  }
  return false;
}
