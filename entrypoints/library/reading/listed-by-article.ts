import type { Annotation } from '@/lib/domain/annotation/annotation';
import { groupOf } from '@/lib/domain/library/article-group';
import type { ArticleCopies, ArticleGroup } from '@/lib/domain/library/article-group';
import { listedOf } from '@/lib/domain/library/listed-annotation';
import type { ListedAnnotation } from '@/lib/domain/library/listed-annotation';

/** What lists show of annotations, by the ids of their articles. */
export type ListedByArticle = Map<string, ListedAnnotation[]>;

/** Puts annotations with the others of their articles; those that are in no list are left out. */
export function addListed(byArticle: ListedByArticle, annotations: readonly Annotation[]): void {
  for (const annotation of annotations) {
    const listed = listedOf(annotation);
    if (listed === null) continue;
    const others = byArticle.get(listed.articleId);
    if (others === undefined) byArticle.set(listed.articleId, [listed]);
    else others.push(listed);
  }
}

/** Articles with what the reader made of all their copies; those of which nothing was made are left out. */
export function groupsOf(articles: readonly ArticleCopies[], byArticle: ListedByArticle): readonly ArticleGroup[] {
  return articles.flatMap((one) => {
    const group = groupOf(
      one,
      [one.article, ...one.copies].flatMap(({ id }) => byArticle.get(id) ?? []),
    );
    return group === null ? [] : [group];
  });
}
