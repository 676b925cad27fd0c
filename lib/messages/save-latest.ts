import type { NoteWriting, SentNote } from '@/lib/domain/annotation/writing';
import type { Problem, Result } from './problem';
import { newRequestId } from './request-id';

/** How the saving of a text stands, as it is shown beside the text. */
export type SaveState =
  { readonly type: 'saved' } | { readonly type: 'saving' } | { readonly type: 'failed'; readonly problem: Problem };

/** What the reader may do where the same part was changed elsewhere too. */
export type ConflictChoice = 'mine' | 'theirs' | 'both';

/** A text as it is sent to be stored. */
type Writing = Omit<NoteWriting, 'target'>;

/** A text that is not known to be stored, with what it was made from. */
export type Draft = Omit<Writing, 'requestId'>;

/** Saves a text at every change of it. */
export interface LatestSaver {
  /** Tells that a text as it is stored is shown: what is typed from now on is made from it. */
  shown(stored: string): void;
  /** Saves `value`; of values given while one is being saved only the last is saved. */
  save(value: string): void;
  /** What was typed and is not known to be stored; null where all is. */
  unsaved(): string | null;
  /** The same with what it was made from, for another saver to go on with. */
  draft(): Draft | null;
  /** Goes on where the saver of a script that has ended had to stop. */
  adopt(draft: Draft): void;
  /** Tries again what could not be saved. */
  retry(): void;
  /** Ends a conflict. */
  settle(choice: ConflictChoice): void;
  /** Sends what still waits without waiting for its turn: the page or popup is about to close. */
  flush(): void;
}

/** As many values sent without an answer are named as the values they may have become. */
const MOST_SENT = 8;

/**
 * Makes a saver that keeps the order: one request is under way at a time, the newest value waits for
 * it, and a value that could not be saved is kept until a later one, which is tried at once, or `retry` saves it.
 */
export function createLatestSaver(
  store: (writing: Writing) => Promise<Result<unknown>>,
  onState: (state: SaveState) => void,
): LatestSaver {
  let base = '';
  let sent: readonly SentNote[] = [];
  let typed: string | null = null;
  let theirs: string | null = null;
  let isWaiting = false;
  let isBusy = false;

  const send = async (note: string): Promise<Result<unknown>> => {
    isWaiting = false;
    const own = { requestId: newRequestId(), note };
    const result = store({ ...own, base, sent });
    sent = [...sent, own].slice(-MOST_SENT);
    const answer = await result;
    if (answer.ok) {
      base = note;
      // What was sent after it is made from it.
      sent = sent.slice(sent.indexOf(own) + 1);
      if (typed === note && !isWaiting) typed = null;
    } else {
      isWaiting = true;
      theirs = answer.problem.code === 'conflict' ? answer.problem.detail : null;
    }
    return answer;
  };
  const next = () => (isWaiting ? typed : null);
  const run = async () => {
    if (isBusy) return;
    isBusy = true;
    for (let note = next(); note !== null; note = next()) {
      onState({ type: 'saving' });
      const result = await send(note);
      if (!result.ok && typed === note) {
        onState({ type: 'failed', problem: result.problem });
        break;
      }
      if (!isWaiting) onState({ type: 'saved' });
    }
    isBusy = false;
  };
  const save = (value: string) => {
    typed = value;
    isWaiting = true;
    void run();
  };

  return {
    save,
    shown(stored) {
      if (typed === null) base = stored;
    },
    unsaved: () => typed,
    draft: () => (typed === null ? null : { note: typed, base, sent }),
    adopt(draft) {
      ({ base, sent } = draft);
      save(draft.note);
    },
    retry: () => void run(),
    settle(choice) {
      if (theirs === null || typed === null) return;
      base = theirs;
      save(choice === 'mine' ? typed : choice === 'theirs' ? theirs : `${theirs}\n\n${typed}`);
    },
    flush() {
      const note = next();
      if (note !== null) void send(note);
    },
  };
}
