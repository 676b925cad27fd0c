import { computed, signal } from '@preact/signals';
import type { RestoreStep } from '@/components/BackupPanel';
import { ask } from '@/lib/messages/ask';
import type { Problem, ProblemCode } from '@/lib/messages/problem';
import type { FileJob } from './file-worker';
import type { PlannedFile } from './plan-file';
import { workOnLibrary } from './work-on-library';

/** Who is told how restoring went. */
interface Told {
  readonly onProblem: (problem: Problem) => void;
  readonly onRestored: () => Promise<void>;
}

/** A file to be restored: chosen and read, shown with what it would do, and written by the background. */
export function createRestoring({ onProblem, onRestored }: Told) {
  const planned = signal<PlannedFile | null>(null);
  const step = signal<RestoreStep | null>(null);
  let latest: File | null = null;
  return {
    chosen: computed(() => planned.value?.chosen ?? null),
    step,
    async choose(file: File): Promise<void> {
      latest = file;
      planned.value = null;
      step.value = 'reading';
      const now = new Date().toISOString();
      const read = await workOnLibrary<FileJob, PlannedFile>(startWorker, { file, now });
      // The reader has chosen another in the meantime.
      if (latest !== file) return;
      step.value = null;
      if (read.ok) planned.value = read.value;
      else onProblem(read.problem);
    },
    async restore(): Promise<void> {
      const file = planned.value;
      if (file?.chosen.type !== 'plan' || step.value !== null) return;
      step.value = 'writing';
      const problem = await send(file.pieces);
      step.value = null;
      if (problem !== null) return onProblem(problem);
      planned.value = null;
      await onRestored();
    },
  };
}

const startWorker = () => new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });

/** Problems after which all is sent again: the background was stopped and has lost the pieces, or could not say it is done. */
const LOST: readonly ProblemCode[] = ['unexpected', 'no-answer'];
const MOST_SENDINGS = 3;

/** Sends the background what is to be written; gives what it has against it, null for nothing. To restore twice changes nothing. */
async function send(pieces: readonly Blob[]): Promise<Problem | null> {
  let problem: Problem | null = null;
  for (let sendings = 0; sendings < MOST_SENDINGS; sendings++) {
    problem = await sendOnce(pieces);
    if (problem === null || !LOST.includes(problem.code)) return problem;
  }
  return problem;
}

async function sendOnce(pieces: readonly Blob[]): Promise<Problem | null> {
  const sending = crypto.randomUUID();
  for (const [piece, content] of pieces.entries()) {
    const restored = await ask('restoreLibrary', { sending, piece, of: pieces.length, text: await content.text() });
    if (!restored.ok) return restored.problem;
  }
  return null;
}
