import { groupOf } from '@/lib/domain/library/article-group';
import type { ArticleGroup } from '@/lib/domain/library/article-group';
import type { ListedAnnotation } from '@/lib/domain/library/listed-annotation';
import type { ArticleRecord } from '@/lib/domain/library/stored-data';
import { recordFrom } from './record-from';

const DAY = '2026-03-16T00:00:00.000Z';

/** An annotation of a library; it is a highlight unless its colour is null. */
export function listedFrom(id: string, parts: Partial<ListedAnnotation> = {}): ListedAnnotation {
  return {
    id,
    colour: 'yellow',
    quote: '',
    prefix: '',
    suffix: '',
    note: '',
    tags: [],
    start: 0,
    created: DAY,
    ...parts,
  };
}

/** An article with annotations; with none given, one that says nothing. */
export function groupFrom(
  id: string,
  parts: Partial<ArticleRecord> = {},
  annotations: readonly ListedAnnotation[] = [listedFrom(`${id}-1`)],
): ArticleGroup {
  const group = groupOf({ article: recordFrom(id, parts), copies: [] }, annotations, '');
  if (group === null) throw new Error('no annotations');
  return group;
}
