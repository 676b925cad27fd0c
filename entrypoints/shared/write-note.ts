import type { Annotation } from '@/lib/domain/annotation/annotation';
import type { NoteWriting } from '@/lib/domain/annotation/writing';
import { ask } from '@/lib/messages/ask';
import type { Result } from '@/lib/messages/problem';
import { keepInJournal } from '@/lib/storage/journal';

/** Stores a note from a page of the extension; where the background does not answer, the text goes into the journal. */
export async function writeNote(writing: NoteWriting): Promise<Result<Annotation>> {
  const result = await ask('writeNote', writing);
  if (!result.ok && result.problem.code === 'no-answer') {
    // A journal that cannot be written changes nothing: the text is still in its field, which says so.
    const time = new Date().toISOString();
    await keepInJournal({ time, problem: 'no-answer', writing }).catch(() => undefined);
  }
  return result;
}
