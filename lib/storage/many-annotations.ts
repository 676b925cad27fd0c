import { changedAnnotation } from '@/lib/domain/annotation/annotation-change';
import type { AnnotationChange } from '@/lib/domain/annotation/annotation-change';
import type { Annotation } from '@/lib/domain/annotation/annotation';
import type { Clock } from './clock';
import type { Database } from './database';

/** Changes tags and colours of many annotations, all or none; those that are gone or deleted are passed over. */
export function changeAnnotations(
  database: Database,
  clock: Clock,
  changes: readonly AnnotationChange[],
): Promise<number> {
  const now = clock.now();
  return database.write(async () => {
    let count = 0;
    for (const change of changes) {
      count += await rewrite(database, change.ids, (annotation) =>
        annotation.deleted === null ? changedAnnotation(annotation, change, now) : annotation,
      );
    }
    return count;
  });
}

/** Deletes many annotations, all or none, leaving tombstones; gives how many were there to delete. */
export function deleteAnnotations(database: Database, clock: Clock, ids: readonly string[]): Promise<number> {
  const now = clock.now();
  return database.write(() =>
    rewrite(database, ids, (annotation) =>
      annotation.deleted === null ? { ...annotation, deleted: now } : annotation,
    ),
  );
}

/** Brings many deleted annotations back, all or none; gives how many were there to bring back. */
export function restoreAnnotations(database: Database, ids: readonly string[]): Promise<number> {
  return database.write(() =>
    rewrite(database, ids, (annotation) =>
      annotation.deleted === null ? annotation : { ...annotation, deleted: null },
    ),
  );
}

/** Writes what becomes of annotations; gives how many became something else. */
async function rewrite(
  database: Database,
  ids: readonly string[],
  become: (annotation: Annotation) => Annotation,
): Promise<number> {
  const annotations = await database.annotations.bulkGet([...ids]);
  const changed = annotations.flatMap((annotation) => {
    if (annotation === undefined) return [];
    const next = become(annotation);
    return next === annotation ? [] : [next];
  });
  await database.annotations.bulkPut(changed);
  return changed.length;
}
