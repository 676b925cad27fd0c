import { targetKey } from '@/lib/domain/annotation/writing';
import type { NoteWriting, WritingTarget } from '@/lib/domain/annotation/writing';
import type { Result } from './problem';
import { createLatestSaver } from './save-latest';
import type { Draft, LatestSaver, SaveState } from './save-latest';

/** Saves notes as they are typed, each in its own order. */
export interface NoteWriter {
  readonly of: (target: WritingTarget) => LatestSaver;
  readonly flush: () => void;
  /** What was typed and is not known to be stored, by the key of its target. */
  readonly drafts: () => readonly (readonly [key: string, draft: Draft])[];
}

/** Makes the saver of each note when it is asked for; `onState` gets it by the key of its target. */
export function createNoteWriter(
  store: (writing: NoteWriting) => Promise<Result<unknown>>,
  onState: (key: string, state: SaveState) => void,
): NoteWriter {
  const savers = new Map<string, LatestSaver>();
  return {
    of(target) {
      const key = targetKey(target);
      const saver =
        savers.get(key) ??
        createLatestSaver(
          (writing) => store({ ...writing, target }),
          (state) => onState(key, state),
        );
      savers.set(key, saver);
      return saver;
    },
    flush: () => savers.forEach((saver) => saver.flush()),
    drafts: () =>
      [...savers].flatMap(([key, saver]) => {
        const draft = saver.draft();
        return draft === null ? [] : [[key, draft] as const];
      }),
  };
}
