import type { ArticleCopies, ArticleGroup } from '@/lib/domain/library/article-group';
import type { LibrarySource } from '@/lib/storage/library-source';
import { addListed, groupsOf } from './listed-by-article';
import type { ListedByArticle } from './listed-by-article';

/** Reads what the reader made of some articles; those of which nothing was made are left out. */
export async function groupsFor(
  source: LibrarySource,
  articles: readonly ArticleCopies[],
): Promise<readonly ArticleGroup[]> {
  const records = articles.flatMap(({ article, copies }) => [article, ...copies]);
  const byArticle: ListedByArticle = new Map();
  addListed(byArticle, await source.annotationsOf(records.map(({ id }) => id)));
  return groupsOf(articles, byArticle);
}
