import { signal } from '@preact/signals';
import type { Annotation } from '@/lib/domain/annotation/annotation';
import { targetKey } from '@/lib/domain/annotation/writing';
import type { WritingTarget } from '@/lib/domain/annotation/writing';
import { createNoteWriter } from '@/lib/messages/note-writer';
import type { SaveState } from '@/lib/messages/save-latest';
import { writeNote } from './write-note';

/** Saves the notes typed on a page of the extension, each in order; tells of every one that was stored. */
export function createNoteEdits(onStored: (annotation: Annotation) => void) {
  const states = signal<ReadonlyMap<string, SaveState>>(new Map());
  const writer = createNoteWriter(
    async (writing) => {
      const result = await writeNote(writing);
      if (result.ok) onStored(result.value);
      return result;
    },
    (key, state) => {
      states.value = new Map(states.value).set(key, state);
    },
  );
  return {
    /** What the field of a note shows: as last typed, or as it is stored. */
    fieldOf(target: WritingTarget, stored: string) {
      const saver = writer.of(target);
      return { note: saver.unsaved() ?? stored, saveState: states.value.get(targetKey(target)) ?? null, saver };
    },
    flush: writer.flush,
  };
}
