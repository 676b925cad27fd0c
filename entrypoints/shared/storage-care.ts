import { signal } from '@preact/signals';
import { STORAGE_PROBLEMS } from '@/lib/domain/library/storage-problem';
import type { StorageState } from '@/lib/domain/library/storage-state';
import { ask } from '@/lib/messages/ask';
import type { ProblemCode } from '@/lib/messages/problem';
import { copyText } from '@/lib/page/copy-text';

/** How long the browser's word is waited for, in milliseconds. */
const LONGEST_WAIT = 500;
/** How often it is asked whether the window that keeps the data was closed, in milliseconds. */
const ASKED_AGAIN = 1000;

export type StorageCare = ReturnType<typeof createStorageCare>;

/** How the storage stands, as a page of the extension shows it, and what the reader can do about it. */
export function createStorageCare() {
  const state = signal<StorageState | null>(null);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const read = async () => {
    clearTimeout(waiting);
    const answer = await ask('storageState', {});
    state.value = answer.ok ? answer.value : unreadable(answer.problem.code);
    // Nothing tells when that window is closed.
    if (state.value.problem === 'storage-blocked') waiting = setTimeout(() => void read(), ASKED_AGAIN);
  };
  const load = async () => {
    // Asked from a page: a worker has no way to. The browser remembers its answer, and the background reads it.
    // Firefox may put the question to the reader, who need not answer it to see what is wrong.
    await Promise.race([
      navigator.storage.persist().catch(() => false),
      new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT)),
    ]);
    await read();
  };
  return {
    state,
    /** Asks the browser to keep the data, tries again what could not be stored, and reads how all stands. */
    load,
    copy: (note: string) => void copyText(document, note),
    async forget(requestId: string): Promise<void> {
      await ask('forgetWriting', { requestId });
      await load();
    },
    /** The reader needs what was kept before an upgrade no more. */
    async forgetSnapshot(): Promise<void> {
      await ask('forgetSnapshot', {});
      await load();
    },
    /** The reader has taken note of a loss. */
    async forgetLoss(what: 'library' | 'choices'): Promise<void> {
      await ask('forgetLoss', { what });
      await load();
    },
  };
}

/** What is shown where not even that can be read. */
function unreadable(code: ProblemCode): StorageState {
  const problem = STORAGE_PROBLEMS.find((one) => one === code) ?? 'unexpected';
  return {
    usage: null,
    quota: null,
    isPersistent: false,
    articles: 0,
    annotations: 0,
    journal: [],
    lastBackup: null,
    unsavedSince: null,
    lost: null,
    lostChoices: null,
    snapshot: null,
    problem,
  };
}
