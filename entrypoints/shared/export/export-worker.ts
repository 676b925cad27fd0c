import type { ArticleExport } from '@/lib/export/article-export';
import { Database } from '@/lib/storage/database';
import { databaseSource } from '@/lib/storage/database-source';
import { exportWords } from '../export-words';
import { localeFromFile } from '../locale-from-file';
import type { ExportJob } from './export-job';
import { gatherExports } from './gather-exports';
import { packExport } from './pack-export';
import type { PackedExport } from './pack-export';
import { readTerms } from './read-terms';

/** What the worker tells of an export. */
export type ExportNews =
  | { readonly type: 'progress'; readonly done: number; readonly all: number }
  | { readonly type: 'made'; readonly made: PackedExport }
  | { readonly type: 'failed'; readonly detail: string };

// Reads and writes in a thread of its own, so that the page stays at the reader's service however much it is.
addEventListener('message', (event: MessageEvent<ExportJob>) => {
  void make(event.data);
});

const tell = (news: ExportNews) => postMessage(news);

async function make(job: ExportJob): Promise<void> {
  const { format, language, colourNames, template } = job;
  try {
    const articles = await articlesOf(job);
    const words = exportWords(await localeFromFile(language, colourNames));
    tell({ type: 'made', made: await packExport(format, articles, { words, template }) });
  } catch (error) {
    tell({ type: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
}

async function articlesOf({ what, ...how }: ExportJob): Promise<readonly ArticleExport[]> {
  if (what.type === 'articles') return what.articles;
  const database = new Database();
  const origin = { source: databaseSource(database), terms: await readTerms(database) };
  return gatherExports({ ...how, what }, origin, (done, all) => tell({ type: 'progress', done, all }));
}
