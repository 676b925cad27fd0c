import type { ArticleNote } from '@/lib/domain/annotation/annotation';
import { isArticleNote } from '@/lib/domain/annotation/annotation';
import { notesFirst } from '@/lib/domain/annotation/notes-first';
import { recordsAt } from './article-copies';
import type { Database } from './database';

/**
 * The note that is edited where the article is read at `address`: its own, or one made on another copy of it. One
 * of its own that was deleted is written again where there is none. Undefined where there was never one.
 */
export async function articleNoteAt(
  database: Database,
  address: string,
  articleId: string,
): Promise<ArticleNote | undefined> {
  const records = await recordsAt(database, address);
  const annotations = await database.annotations
    .where('articleId')
    .anyOf(records.map(({ id }) => id))
    .toArray();
  const notes = notesFirst(annotations, articleId).filter(isArticleNote);
  return notes.find(({ deleted }) => deleted === null) ?? notes.find((note) => note.articleId === articleId);
}
