import { metadataOf } from '@/lib/domain/article/article';
import type { Colour } from '@/lib/domain/annotation/annotation';
import type { WritingTarget } from '@/lib/domain/annotation/writing';
import type { ArticleRecord } from '@/lib/domain/library/stored-data';
import { ask } from '@/lib/messages/ask';
import type { Result } from '@/lib/messages/problem';
import { createNoteEdits } from '../shared/note-edits';
import type { LibraryState } from './library-state';

/** What is typed and changed in an article's own view; each change is stored by the background. */
export function createArticleEdits(state: LibraryState, record: ArticleRecord) {
  // The storage tells of every write, but later: until then the field would show the note as it was.
  const notes = createNoteEdits((stored) => {
    const opened = state.opened.value;
    if (opened === null) return;
    const others = opened.annotations.filter(({ id }) => id !== stored.id);
    state.opened.value = { ...opened, annotations: [...others, stored] };
  });
  const carryOut = async (request: Promise<Result<unknown>>) => {
    const done = await request;
    state.problem.value = done.ok ? null : done.problem;
  };
  const whole: WritingTarget = { type: 'article', article: metadataOf(record) };
  return {
    whole,
    notes,
    tag: (target: WritingTarget, tags: readonly string[], base: readonly string[]) =>
      carryOut(ask('writeTags', { target, tags, base })),
    recolour: (id: string, colour: Colour) => carryOut(ask('changeHighlight', { id, colour })),
  };
}
