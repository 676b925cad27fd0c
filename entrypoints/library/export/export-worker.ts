import { Database } from '@/lib/storage/database';
import { databaseSource } from '@/lib/storage/database-source';
import { exportWords } from '../../shared/export-words';
import { packExport } from '../../shared/pack-export';
import type { PackedExport } from '../../shared/pack-export';
import type { ExportRequest } from './export-request';
import { fetchLocale } from './fetch-locale';
import { gatherExports } from './gather-exports';

/** What the worker tells of an export. */
export type ExportNews =
  | { readonly type: 'progress'; readonly done: number; readonly all: number }
  | { readonly type: 'made'; readonly file: PackedExport }
  | { readonly type: 'failed'; readonly detail: string };

// Reads and writes in a thread of its own, so that the page stays at the reader's service however much it is.
addEventListener('message', (event: MessageEvent<ExportRequest>) => {
  void make(event.data);
});

async function make(request: ExportRequest): Promise<void> {
  const tell = (news: ExportNews) => postMessage(news);
  try {
    const database = new Database();
    const articles = await gatherExports(request, databaseSource(database), (done, all) =>
      tell({ type: 'progress', done, all }),
    );
    tell({
      type: 'made',
      file: await packExport(request.format, articles, {
        words: exportWords(await fetchLocale(request.language)),
        template: request.template,
      }),
    });
  } catch (error) {
    tell({ type: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
}
