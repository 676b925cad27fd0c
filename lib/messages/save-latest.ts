import type { Problem, Result } from './problem';

/** How the saving of a text stands, as it is shown beside the text. */
export type SaveState =
  { readonly type: 'saved' } | { readonly type: 'saving' } | { readonly type: 'failed'; readonly problem: Problem };

/** Saves a text at every change of it. */
export interface LatestSaver {
  /** Saves `value`; of values given while one is being saved only the last is saved. */
  save(value: string): void;
  /** Tries again what could not be saved. */
  retry(): void;
  /** Sends what still waits without waiting for its turn: the page or popup is about to close. */
  flush(): void;
}

/**
 * Makes a saver that keeps the order: one request is under way at a time, the newest value waits for
 * it, and a value that could not be saved is kept until a later one or `retry` saves it.
 */
export function createLatestSaver(
  store: (value: string) => Promise<Result<unknown>>,
  onState: (state: SaveState) => void,
): LatestSaver {
  let waiting: string | null = null;
  let isBusy = false;

  const run = async () => {
    if (isBusy) return;
    isBusy = true;
    while (waiting !== null) {
      const value: string = waiting;
      waiting = null;
      onState({ type: 'saving' });
      const result = await store(value);
      if (!result.ok) {
        waiting ??= value;
        onState({ type: 'failed', problem: result.problem });
        break;
      }
      if (waiting === null) onState({ type: 'saved' });
    }
    isBusy = false;
  };

  return {
    save(value) {
      waiting = value;
      void run();
    },
    retry() {
      void run();
    },
    flush() {
      if (waiting === null) return;
      const value = waiting;
      waiting = null;
      void store(value);
    },
  };
}
