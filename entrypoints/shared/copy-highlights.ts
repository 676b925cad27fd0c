import type { Highlight } from '@/lib/domain/annotation/annotation';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import { copiedText } from '@/lib/export/copied-text';
import type { CopyForm } from '@/lib/export/copied-text';
import { copyText } from '@/lib/page/copy-text';
import { localDay } from './local-day';

/** Copies highlights of an article, the citation once; false where the browser did not allow it. */
export function copyHighlights(form: CopyForm, highlights: readonly Highlight[], article: ArticleMetadata): boolean {
  return copyText(document, copiedText(form, highlights, article, localDay()));
}
