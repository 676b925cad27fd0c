import type { ArticleMetadata } from '@/lib/domain/article/article';
import type { ExportWords } from './export-words';
import { oneLine } from './one-line';

/** The title in one line; what stands for one where there is nothing to read. */
export function titleOf({ title }: ArticleMetadata, { untitled }: ExportWords): string {
  const text = oneLine(title);
  return text === '' ? untitled : text;
}
