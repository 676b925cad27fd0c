import type { Highlight } from '@/lib/domain/annotation/annotation';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import { citation } from './citation';
import { escapeHtmlInMarkdown, escapeMarkdown } from './escape-markdown';

/** What a highlight can be copied as: its words and the citation, the same in Markdown, the citation alone. */
export type CopyForm = 'text' | 'markdown' | 'citation';

type Copied = Pick<Highlight, 'selectors' | 'note'>;

/** One or several highlights of an article for the clipboard, the citation once. `accessed` is an ISO 8601 day. */
export function copiedText(
  form: CopyForm,
  highlights: readonly Copied[],
  article: ArticleMetadata,
  accessed: string,
): string {
  const source = citation(article, { edition: '2025', medium: 'online', accessed });
  if (form === 'citation') return source;
  const pieces = highlights.map(form === 'markdown' ? markdownPiece : textPiece);
  return [...pieces, form === 'markdown' ? `—— ${escapeMarkdown(source)}` : `——${source}`].join('\n\n');
}

function textPiece({ selectors, note }: Copied): string {
  return [selectors.quote.exact, note]
    .map((text) => text.toWellFormed().trim())
    .filter(Boolean)
    .join('\n');
}

function markdownPiece({ selectors, note }: Copied): string {
  const paragraphs = selectors.quote.exact.split(/\n+/).map((text) => `> ${escapeMarkdown(text)}`);
  const quote = paragraphs.join('\n>\n');
  return note.trim() === '' ? quote : `${quote}\n\n${escapeHtmlInMarkdown(note.trim())}`;
}
