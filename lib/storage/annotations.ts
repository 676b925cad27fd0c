import type { Annotation, Colour, Highlight } from '@/lib/domain/annotation/annotation';
import { isHighlight } from '@/lib/domain/annotation/annotation';
import type { Selectors } from '@/lib/domain/annotation/selector';
import { notesFirst } from '@/lib/domain/annotation/notes-first';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import type { ArticleTraits } from '@/lib/domain/article/same-article';
import { recordsOfArticle } from './article-copies';
import { articleIdOf } from './article-record';
import { timeAfter } from './clock';
import type { Clock } from './clock';
import type { Database } from './database';

/** Thrown where an annotation that a request names is not there. (Dexie has a `NotFoundError` of its own.) */
export class MissingAnnotationError extends Error {
  override readonly name = 'MissingAnnotationError';
}

/**
 * The annotations of the article at `address` that are not deleted, those made on its copies elsewhere included; see
 * `notesFirst` for their order. `traits` are those of its text as it is now, null for those it was last read with.
 */
export async function annotationsAt(
  database: Database,
  address: string,
  traits: ArticleTraits | null = null,
): Promise<readonly Annotation[]> {
  const records = await recordsOfArticle(database, address, traits);
  const ids = records.map(({ id }) => id);
  const annotations = await database.annotations.where('articleId').anyOf(ids).toArray();
  const own = records.find((record) => record.address === address)?.id ?? null;
  return notesFirst(
    annotations.filter(({ deleted }) => deleted === null),
    own,
  );
}

/** What new highlights are made of. */
export interface NewHighlights {
  readonly article: ArticleMetadata;
  readonly colour: Colour;
  readonly described: readonly { readonly requestId: string; readonly selectors: Selectors }[];
}

/** Stores highlights, all or none; a request that was already carried out gives the record it made. */
export function createHighlights(
  database: Database,
  clock: Clock,
  { article, colour, described }: NewHighlights,
): Promise<readonly Highlight[]> {
  return database.write(async () => {
    const articleId = await articleIdOf(database, clock, article);
    const created: Highlight[] = [];
    for (const { requestId, selectors } of described) {
      const existing = await database.annotations.where('requestId').equals(requestId).first();
      const now = clock.now();
      const highlight: Highlight =
        existing !== undefined && isHighlight(existing)
          ? existing
          : {
              id: clock.newId(),
              requestId,
              articleId,
              motivation: 'highlighting',
              colour,
              selectors,
              note: '',
              tags: [],
              created: now,
              modified: now,
              deleted: null,
            };
      await database.annotations.put(highlight);
      created.push(highlight);
    }
    return created;
  });
}

/** Changes a highlight's colour or words. Throws a `MissingAnnotationError` if there is no such highlight. */
export function changeHighlight(
  database: Database,
  clock: Clock,
  { id, ...changes }: { id: string; colour?: Colour; selectors?: Selectors },
): Promise<Highlight> {
  return database.write(async () => {
    const highlight = await database.annotations.get(id);
    if (highlight === undefined || !isHighlight(highlight)) throw new MissingAnnotationError(id);
    const changed: Highlight = { ...highlight, ...changes, modified: timeAfter(highlight.modified, clock) };
    await database.annotations.put(changed);
    return changed;
  });
}

/** Deletes an annotation, leaving a tombstone. Throws a `MissingAnnotationError` if there is no such annotation. */
export function deleteAnnotation(database: Database, clock: Clock, id: string): Promise<Annotation> {
  return setDeleted(database, id, (annotation) => annotation.deleted ?? clock.now());
}

/** Brings a deleted annotation back. Throws a `MissingAnnotationError` if there is no such annotation. */
export function restoreAnnotation(database: Database, id: string): Promise<Annotation> {
  return setDeleted(database, id, () => null);
}

/** The tags in use, in the order of their characters. */
export async function usedTags(database: Database): Promise<readonly string[]> {
  const keys = await database.annotations.orderBy('tags').uniqueKeys();
  return keys.filter((key) => typeof key === 'string');
}

async function setDeleted(
  database: Database,
  id: string,
  deletedAt: (annotation: Annotation) => string | null,
): Promise<Annotation> {
  return database.write(async () => {
    const annotation = await database.annotations.get(id);
    if (annotation === undefined) throw new MissingAnnotationError(id);
    const changed = { ...annotation, deleted: deletedAt(annotation) };
    await database.annotations.put(changed);
    return changed;
  });
}
