import type { LibrarySource } from '@/lib/storage/library-source';
import { exportWords } from '../../shared/export-words';
import { packExport } from '../../shared/pack-export';
import type { PackedExport } from '../../shared/pack-export';
import type { ExportRequest } from './export-request';
import type { ExportNews } from './export-worker';
import { fetchLocale } from './fetch-locale';
import { gatherExports } from './gather-exports';

type OnProgress = (done: number, all: number) => void;

/**
 * Makes an export of the library: in a worker where the page reads the database, which a worker can too, and in
 * the page where it has to ask the background. Rejects with what went wrong.
 */
export function exportLibrary(
  request: ExportRequest,
  source: LibrarySource,
  onProgress: OnProgress,
): Promise<PackedExport> {
  return source.isDatabase ? exportInWorker(request, onProgress) : exportHere(request, source, onProgress);
}

async function exportHere(
  request: ExportRequest,
  source: LibrarySource,
  onProgress: OnProgress,
): Promise<PackedExport> {
  return packExport(request.format, await gatherExports(request, source, onProgress), {
    words: exportWords(await fetchLocale(request.language)),
    template: request.template,
  });
}

function exportInWorker(request: ExportRequest, onProgress: OnProgress): Promise<PackedExport> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const made = new Promise<PackedExport>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ExportNews>) => {
      if (data.type === 'progress') onProgress(data.done, data.all);
      else if (data.type === 'made') resolve(data.file);
      else reject(new Error(data.detail));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  worker.postMessage(request);
  return made.finally(() => worker.terminate());
}
