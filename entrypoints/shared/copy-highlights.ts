import type { Highlight } from '@/lib/domain/annotation/annotation';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import { copiedText } from '@/lib/export/copied-text';
import type { CopyForm } from '@/lib/domain/annotation/copied-highlight';
import { copyText } from '@/lib/page/copy-text';
import { localDay } from './local-day';

/** Copies highlights of an article, the citation once; false where the browser did not allow it. */
export function copyHighlights(form: CopyForm, highlights: readonly Highlight[], article: ArticleMetadata): boolean {
  const copied = highlights.map(({ selectors, note }) => ({ quote: selectors.quote.exact, note }));
  return copyText(document, copiedText(form, copied, article, localDay()));
}
