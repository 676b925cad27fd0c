import type { ArticleMetadata } from '../article/article';

/** What a writing is about: an annotation, or an article as a whole, whose note need not be there yet. */
export type WritingTarget =
  | { readonly type: 'annotation'; readonly id: string }
  | { readonly type: 'article'; readonly article: ArticleMetadata };

/** A note as the reader typed it, with what it was made from, so that it can be merged with what was written meanwhile. */
export interface NoteWriting {
  /** A random UUID; a writing that is repeated changes nothing. */
  readonly requestId: string;
  readonly target: WritingTarget;
  readonly note: string;
  /** The note as it was when typing began, or as it was last known to be stored. */
  readonly base: string;
  /** What was sent since then and may be stored or not, in order. */
  readonly sent: readonly SentNote[];
}

/** A note that was sent to be stored. */
export interface SentNote {
  readonly requestId: string;
  readonly note: string;
}

/** Names what a writing is about. */
export function targetKey(target: WritingTarget): string {
  return target.type === 'annotation' ? target.id : target.article.address;
}
