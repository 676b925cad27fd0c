import type { ExportJob } from './export-job';
import type { ExportNews } from './export-worker';
import type { PackedExport } from './pack-export';

/** Is told how many articles of how many are in. */
export type OnProgress = (done: number, all: number) => void;

/** Makes an export in a thread of its own. Rejects with what went wrong there. */
export function exportInWorker(job: ExportJob, onProgress: OnProgress = () => undefined): Promise<PackedExport> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const made = new Promise<PackedExport>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ExportNews>) => {
      if (data.type === 'progress') onProgress(data.done, data.all);
      else if (data.type === 'made') resolve(data.made);
      else reject(new Error(data.detail));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  worker.postMessage(job);
  return made.finally(() => worker.terminate());
}
