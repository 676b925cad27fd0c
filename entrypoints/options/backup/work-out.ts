import { failure, success } from '@/lib/messages/problem';
import type { Result } from '@/lib/messages/problem';

/** What a worker answers to its one job: what it made, or what went wrong. */
export type WorkerAnswer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly detail: string };

/** Has a worker do its one job, and ends it. */
export function workOut<T>(worker: Worker, job: unknown): Promise<Result<T>> {
  const answered = new Promise<Result<T>>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer<T>>) => {
      resolve(data.ok ? success(data.value) : failure('unexpected', data.detail));
    });
    worker.addEventListener('error', ({ message }) => resolve(failure('unexpected', message)));
  });
  worker.postMessage(job);
  return answered.finally(() => worker.terminate());
}
