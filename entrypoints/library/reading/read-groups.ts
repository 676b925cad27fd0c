import { copiesOf } from '@/lib/domain/library/article-group';
import type { ArticleRecord } from '@/lib/domain/library/stored-data';
import { searchableBlock } from '@/lib/search/searchable-block';
import type { SearchableBlock } from '@/lib/search/searchable-block';
import type { LibrarySource } from '@/lib/storage/library-source';
import { addListed, groupsOf } from './listed-by-article';
import type { ListedByArticle } from './listed-by-article';

/** Articles of a step: as many as a page takes in well within a frame. */
const AT_A_TIME = 100;

/**
 * All articles with what the reader made of them, ready to be searched, in steps, those whose records were written
 * last first. All is read before the first step: from one article to the next it takes more than twice as long.
 */
export async function* readGroups(source: LibrarySource): AsyncGenerator<SearchableBlock> {
  const articles: ArticleRecord[] = [];
  for await (const some of source.articles()) articles.push(...some);
  const byArticle: ListedByArticle = new Map();
  for await (const some of source.annotations()) addListed(byArticle, some);
  const all = copiesOf(articles);
  for (let at = 0; at < all.length; at += AT_A_TIME)
    yield searchableBlock(groupsOf(all.slice(at, at + AT_A_TIME), byArticle));
}
