import type { ArticleExport } from '@/lib/export/article-export';
import type { ExportWords } from '@/lib/export/export-words';
import { safeFileName } from '@/lib/export/file-name';
import type { ExportFormatId } from '@/lib/export/formats';
import { makeFiles } from '@/lib/export/make-files';
import { ARTICLE_SHAPE } from '@/lib/export/template/article-shape';
import { defaultTemplate } from '@/lib/export/template/default-template';
import { parseTemplate } from '@/lib/export/template/parse-template';
import { toZip } from '@/lib/export/zip';
import { fileOf } from '../file-of';

/** An export as one file, which a worker can hand over without copying it. */
export interface PackedExport {
  readonly name: string;
  readonly file: Blob;
}

/** The words an export is written in, and the reader's own template for Markdown, null for the one it begins with. */
interface PackChoices {
  readonly words: ExportWords;
  readonly template: string | null;
}

/** Exports articles as one file: several files become a zip. Throws where there is nothing to export. */
export async function packExport(
  format: ExportFormatId,
  articles: readonly ArticleExport[],
  { words, template }: PackChoices,
): Promise<PackedExport> {
  // A template that came with a backup may be wrong: no other format waits for it to be mended.
  const source = format === 'markdown' ? template : null;
  const parsed = parseTemplate(source ?? defaultTemplate(words), ARTICLE_SHAPE);
  if (!parsed.ok) throw new Error(`${parsed.problem.code}: ${parsed.problem.name}`);
  const files = await makeFiles(format, articles, { words, template: parsed.template });
  const [first, second] = files;
  if (first === undefined) throw new Error('nothing to export');
  if (second === undefined) return { name: first.name, file: fileOf(first.mediaType, first.content) };
  const name = safeFileName(`${words.collection} ${articles[0]?.exported.slice(0, 10) ?? ''}`, 'zip');
  const pause = () => new Promise<void>((resume) => setTimeout(resume));
  const content = await toZip(files, new Date(), () => performance.now(), pause);
  return { name, file: fileOf('application/zip', ...content) };
}
