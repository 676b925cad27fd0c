import { signal } from '@preact/signals';
import type { Highlight } from '@/lib/domain/annotation/annotation';
import { ask } from '@/lib/messages/ask';
import { createLatestSaver } from '@/lib/messages/save-latest';
import type { LatestSaver, SaveState } from '@/lib/messages/save-latest';

export type HighlightEdits = ReturnType<typeof createHighlightEdits>;

/** Saves what is typed into the notes of highlights, each in order; tells of every highlight that was stored. */
export function createHighlightEdits(onStored: (highlight: Highlight) => void) {
  const states = signal<ReadonlyMap<string, SaveState>>(new Map());
  const savers = new Map<string, LatestSaver>();
  const saverOf = (id: string): LatestSaver => {
    const existing = savers.get(id);
    if (existing !== undefined) return existing;
    const saver = createLatestSaver(
      async (note) => {
        const result = await ask('changeHighlight', { id, note });
        if (result.ok) onStored(result.value);
        return result;
      },
      (state) => {
        states.value = new Map(states.value).set(id, state);
      },
    );
    savers.set(id, saver);
    return saver;
  };
  return {
    states,
    write: (id: string, note: string) => saverOf(id).save(note),
    retry: (id: string) => saverOf(id).retry(),
    flush(): void {
      for (const saver of savers.values()) saver.flush();
    },
  };
}
