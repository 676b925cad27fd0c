import type { Locale } from '@/components/locale';
import type { ArticleExport } from '@/lib/export/article-export';
import { ARTICLE_SHAPE } from '@/lib/export/template/article-shape';
import { defaultTemplate } from '@/lib/export/template/default-template';
import { parseTemplate } from '@/lib/export/template/parse-template';
import type { ExportFormatId } from '@/lib/export/formats';
import { safeFileName } from '@/lib/export/file-name';
import { makeFiles } from '@/lib/export/make-files';
import { toZip } from '@/lib/export/zip';
import { exportTemplate } from '@/lib/storage/export-template';
import { download } from './download';
import { exportWords } from './export-words';

/** Exports articles and hands the reader the file, several files as one zip; the name of what was handed over. */
export async function saveExport(
  format: ExportFormatId,
  articles: readonly ArticleExport[],
  locale: Locale,
): Promise<string> {
  const words = exportWords(locale);
  const parsed = parseTemplate((await exportTemplate()) ?? defaultTemplate(words), ARTICLE_SHAPE);
  if (!parsed.ok) throw new Error(`${parsed.problem.code}: ${parsed.problem.name}`);
  const files = await makeFiles(format, articles, { words, template: parsed.template });
  const [first, second] = files;
  if (first === undefined) throw new Error('nothing to export');
  if (second === undefined) {
    download(first.name, first.mediaType, first.content);
    return first.name;
  }
  const name = safeFileName(`${words.collection} ${articles[0]?.exported.slice(0, 10) ?? ''}`, 'zip');
  const pause = () => new Promise<void>((resume) => setTimeout(resume));
  const chunks = await toZip(files, new Date(), () => performance.now(), pause);
  download(name, 'application/zip', ...chunks);
  return name;
}
