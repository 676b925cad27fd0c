import type { Locale } from '@/components/locale';
import type { ArticleExport } from '@/lib/export/article-export';
import type { ExportFormatId } from '@/lib/export/formats';
import { exportTemplate } from '@/lib/storage/export-template';
import { download } from './download';
import { exportWords } from './export-words';
import { packExport } from './pack-export';

/** Exports articles and hands the reader the file, several files as one zip; the name of what was handed over. */
export async function saveExport(
  format: ExportFormatId,
  articles: readonly ArticleExport[],
  locale: Locale,
): Promise<string> {
  const choices = { words: exportWords(locale), template: await exportTemplate() };
  const { name, mediaType, content } = await packExport(format, articles, choices);
  download(name, mediaType, ...content);
  return name;
}
