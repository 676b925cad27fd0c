import type { Annotation } from '@/lib/domain/annotation/annotation';
import { mergeTags } from '@/lib/domain/annotation/merge-tags';
import type { NoteWriting, WritingTarget } from '@/lib/domain/annotation/writing';
import { mergeTexts } from '@/lib/domain/text/merge-texts';
import { MissingAnnotationError } from './annotations';
import { articleNoteAt } from './article-note';
import { articleIdOf } from './article-record';
import { timeAfter } from './clock';
import type { Clock } from './clock';
import type { Database } from './database';
import { recentWritings, rememberWriting } from './written';

/** Thrown where the same part of a note was changed elsewhere too; the note is as it was. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  /** `stored`: the note as it was written elsewhere. */
  constructor(readonly stored: string) {
    super('The note was changed elsewhere too.');
  }
}

/**
 * Stores a note, merged with what was written elsewhere meanwhile. Throws a `ConflictError` where that cannot be
 * done without leaving something out, a `MissingAnnotationError` where there is no such annotation.
 */
export function writeNote(database: Database, clock: Clock, writing: NoteWriting): Promise<Annotation> {
  return database.write(async () => {
    const annotation = await annotationOf(database, clock, writing.target);
    const written = await recentWritings(database);
    if (written.includes(writing.requestId)) return annotation;
    const base = writing.sent.findLast(({ requestId }) => written.includes(requestId))?.note ?? writing.base;
    const note = mergeTexts(base, writing.note, annotation.note);
    if (note === null) throw new ConflictError(annotation.note);
    await rememberWriting(database, writing.requestId);
    return store(database, clock, { ...annotation, note });
  });
}

/** Stores tags, with what was added and taken away elsewhere meanwhile. Throws a `MissingAnnotationError` as above. */
export function writeTags(
  database: Database,
  clock: Clock,
  { target, tags, base }: { target: WritingTarget; tags: readonly string[]; base: readonly string[] },
): Promise<Annotation> {
  return database.write(async () => {
    const annotation = await annotationOf(database, clock, target);
    return store(database, clock, { ...annotation, tags: mergeTags(base, tags, annotation.tags) });
  });
}

async function store(database: Database, clock: Clock, annotation: Annotation): Promise<Annotation> {
  const changed = { ...annotation, modified: timeAfter(annotation.modified, clock) };
  await database.annotations.put(changed);
  return changed;
}

/** What is written about; an article's note that is not there, or was deleted, begins empty. */
async function annotationOf(database: Database, clock: Clock, target: WritingTarget): Promise<Annotation> {
  if (target.type === 'annotation') {
    const annotation = await database.annotations.get(target.id);
    if (annotation === undefined) throw new MissingAnnotationError(target.id);
    return annotation;
  }
  const articleId = await articleIdOf(database, clock, target.article);
  const existing = await articleNoteAt(database, target.article.address, articleId);
  if (existing?.deleted === null) return existing;
  const now = clock.now();
  return {
    id: existing?.id ?? clock.newId(),
    requestId: existing?.requestId ?? clock.newId(),
    articleId,
    motivation: 'commenting',
    note: '',
    tags: existing?.tags ?? [],
    created: existing?.created ?? now,
    modified: existing?.modified ?? now,
    deleted: null,
  };
}
