import type { Locale } from '@/components/locale';
import type { ArticleExport } from '@/lib/export/article-export';
import type { ExportFormatId } from '@/lib/export/formats';
import { exportTemplate } from '@/lib/storage/export-template';
import { readSettings } from '@/lib/storage/settings';
import { download } from '../download';
import { exportInWorker } from './export-in-worker';

/** Exports articles and hands the reader the file, several files as one zip; the name of what was handed over. */
export async function saveExport(
  format: ExportFormatId,
  articles: readonly ArticleExport[],
  { language }: Locale,
): Promise<string> {
  const [template, { colourNames }] = await Promise.all([exportTemplate(), readSettings()]);
  const { name, file } = await exportInWorker({
    what: { type: 'articles', articles },
    format,
    language,
    colourNames,
    template,
  });
  download(name, file);
  return name;
}
