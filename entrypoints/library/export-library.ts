import { mergedTerms } from '@/lib/domain/glossary/own-glossary';
import { ask } from '@/lib/messages/ask';
import type { LibrarySource } from '@/lib/storage/library-source';
import type { ExportJob, LibraryChoice } from '../shared/export/export-job';
import { exportInWorker } from '../shared/export/export-in-worker';
import type { OnProgress } from '../shared/export/export-in-worker';
import { gatherExports } from '../shared/export/gather-exports';
import type { PackedExport } from '../shared/export/pack-export';

/**
 * Makes an export of the library, read by the worker that makes it where it can open the database, and by the page
 * where it has to ask the background. Rejects with what went wrong.
 */
export async function exportLibrary(
  job: ExportJob<LibraryChoice>,
  source: LibrarySource,
  onProgress: OnProgress,
): Promise<PackedExport> {
  if (source.isDatabase) return exportInWorker(job, onProgress);
  const glossary = await ask('openGlossary', {});
  if (!glossary.ok) throw new Error(glossary.problem.detail);
  const terms = mergedTerms(glossary.value.bundled, glossary.value.own);
  const articles = await gatherExports(job, { source, terms }, onProgress);
  return exportInWorker({ ...job, what: { type: 'articles', articles } });
}
