import { ask } from '@/lib/messages/ask';
import { failure, success } from '@/lib/messages/problem';
import type { Result } from '@/lib/messages/problem';
import { readChoices } from '@/lib/storage/stored-choices';
import type { JobAnswer } from './job-answer';
import type { LibraryJob } from './library-job';

/**
 * Has a worker do a job with all that the reader has made, so that the page stays at the reader's service. The worker
 * reads the records itself: Chromium takes no message of more than 64 MiB, some 40,000 annotations. Where it cannot
 * open the database (a private window of Firefox), or that has something to say, the background is asked for them.
 */
export async function workOnLibrary<Job extends LibraryJob, T>(
  start: () => Worker,
  job: Omit<Job, keyof LibraryJob>,
): Promise<Result<T>> {
  try {
    const done = await workOut<T>(start(), { ...job, choices: await readChoices(), records: null });
    if (done.ok) return done;
  } catch {
    // What keeps the choices from being read, the background says.
  }
  const library = await ask('readLibrary', {});
  return library.ok ? workOut<T>(start(), { ...job, choices: library.value, records: library.value }) : library;
}

function workOut<T>(worker: Worker, job: LibraryJob): Promise<Result<T>> {
  const answered = new Promise<Result<T>>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<JobAnswer<T>>) => {
      resolve(data.ok ? success(data.value) : failure('unexpected', data.detail));
    });
    worker.addEventListener('error', ({ message }) => resolve(failure('unexpected', message)));
  });
  worker.postMessage(job);
  return answered.finally(() => worker.terminate());
}
