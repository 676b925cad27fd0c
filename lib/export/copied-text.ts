import type { CopiedHighlight, CopyForm } from '@/lib/domain/annotation/copied-highlight';
import type { ArticleMetadata } from '@/lib/domain/article/article';
import { citation } from './citation';
import { escapeHtmlInMarkdown, escapeMarkdown } from './escape-markdown';

/** One or several highlights of an article for the clipboard, the citation once. `accessed` is an ISO 8601 day. */
export function copiedText(
  form: CopyForm,
  highlights: readonly CopiedHighlight[],
  article: ArticleMetadata,
  accessed: string,
): string {
  const source = citation(article, { edition: '2025', medium: 'online', accessed });
  if (form === 'citation') return source;
  const pieces = highlights.map(form === 'markdown' ? markdownPiece : textPiece);
  return [...pieces, form === 'markdown' ? `—— ${escapeMarkdown(source)}` : `——${source}`].join('\n\n');
}

function textPiece({ quote, note }: CopiedHighlight): string {
  return [quote, note]
    .map((text) => text.toWellFormed().trim())
    .filter(Boolean)
    .join('\n');
}

function markdownPiece({ quote, note }: CopiedHighlight): string {
  const paragraphs = quote.split(/\n+/).map((text) => `> ${escapeMarkdown(text)}`);
  const quoted = paragraphs.join('\n>\n');
  return note.trim() === '' ? quoted : `${quoted}\n\n${escapeHtmlInMarkdown(note.trim())}`;
}
