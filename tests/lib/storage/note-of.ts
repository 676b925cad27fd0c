import type { NoteWriting } from '@/lib/domain/annotation/writing';
import type { ArticleMetadata } from '@/lib/domain/article/article';

/** A note typed on an article, made from `base`. */
export function noteOf(article: ArticleMetadata, note: string, base = ''): NoteWriting {
  return { requestId: crypto.randomUUID(), target: { type: 'article', article }, note, base, sent: [] };
}
