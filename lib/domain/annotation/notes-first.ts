import { isArticleNote } from './annotation';
import type { Annotation } from './annotation';

/**
 * The annotations of an article's copies in the order they are shown in: the notes on the article first, of these
 * the one made on the copy in front, which is the one that is edited there; each kind oldest first.
 */
export function notesFirst(annotations: readonly Annotation[], copyInFront: string | null): readonly Annotation[] {
  const rank = (one: Annotation) => (!isArticleNote(one) ? 2 : one.articleId === copyInFront ? 0 : 1);
  return annotations.toSorted((a, b) => rank(a) - rank(b) || a.created.localeCompare(b.created));
}
