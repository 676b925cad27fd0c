import type { Annotation } from '@/lib/domain/annotation/annotation';

/** Whether an annotation has neither a note nor a tag. */
export function saysNothing({ note, tags }: Pick<Annotation, 'note' | 'tags'>): boolean {
  return note.trim() === '' && tags.length === 0;
}
