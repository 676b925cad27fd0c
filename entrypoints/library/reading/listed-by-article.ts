import type { Annotation } from '@/lib/domain/annotation/annotation';
import { groupOf } from '@/lib/domain/library/article-group';
import type { ArticleCopies, ArticleGroup } from '@/lib/domain/library/article-group';
import { listedOf } from '@/lib/domain/library/listed-annotation';
import type { ListedAnnotation } from '@/lib/domain/library/listed-annotation';

/** What lists show of what the reader made of an article, and when the last of it was changed, ISO 8601. */
interface Listed {
  readonly annotations: ListedAnnotation[];
  modified: string;
}

/** The same for many, by the ids of their articles. */
export type ListedByArticle = Map<string, Listed>;

/** Puts annotations with the others of their articles; those that are in no list are left out. */
export function addListed(byArticle: ListedByArticle, annotations: readonly Annotation[]): void {
  for (const annotation of annotations) {
    const listed = listedOf(annotation);
    if (listed === null) continue;
    const { articleId, modified } = annotation;
    const others = byArticle.get(articleId) ?? { annotations: [], modified };
    others.annotations.push(listed);
    if (modified > others.modified) others.modified = modified;
    byArticle.set(articleId, others);
  }
}

/** Articles with what the reader made of all their copies; those of which nothing was made are left out. */
export function groupsOf(articles: readonly ArticleCopies[], byArticle: ListedByArticle): readonly ArticleGroup[] {
  return articles.flatMap((one) => {
    const listed = [one.article, ...one.copies].flatMap(({ id }) => byArticle.get(id) ?? []);
    const modified = listed.reduce((last, made) => (made.modified > last ? made.modified : last), '');
    const group = groupOf(
      one,
      listed.flatMap(({ annotations }) => annotations),
      modified,
    );
    return group === null ? [] : [group];
  });
}
