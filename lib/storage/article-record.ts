import { metadataOf } from '@/lib/domain/article/article';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import type { ArticleRecord } from '@/lib/domain/library/stored-data';
import { joinCertain } from './article-copies';
import { timeAfter } from './clock';
import type { Clock } from './clock';
import type { Database } from './database';

/** The id of an article's record, which is made, and joined to its copies, or brought up to date; within a transaction. */
export async function articleIdOf(database: Database, clock: Clock, article: ArticleMetadata): Promise<string> {
  const isNew = (await database.articles.where('address').equals(article.address).count()) === 0;
  const { id } = await putArticle(database, clock, article);
  if (isNew) await joinCertain(database, clock, article.address);
  return id;
}

/** Makes an article's record or brings it up to date; within a transaction. */
export async function putArticle(database: Database, clock: Clock, article: ArticleMetadata): Promise<ArticleRecord> {
  const existing = await database.articles.where('address').equals(article.address).first();
  const now = clock.now();
  const reading = await database.readings.get(article.address);
  const record: ArticleRecord = {
    joinedTo: null,
    apart: [],
    id: existing?.id ?? clock.newId(),
    created: existing?.created ?? now,
    ...existing,
    ...metadataOf(article),
    fingerprint: reading?.fingerprint ?? existing?.fingerprint ?? [],
    modified: existing === undefined ? now : timeAfter(existing.modified, clock),
  };
  await database.articles.put(record);
  return record;
}
