import { sameArticle } from '../article/same-article';
import type { ArticleTraits, LikenessReason } from '../article/same-article';
import type { ArticleRecord } from './stored-data';

/** A copy of an article at another address, as it is listed. */
export interface ListedCopy extends Pick<ArticleRecord, 'id' | 'address' | 'title' | 'paper' | 'date'> {
  /** When the reader first annotated it there, ISO 8601 with zone. */
  readonly since: string;
  /** What speaks for its being the same article; nothing where the reader said so. */
  readonly reasons: readonly LikenessReason[];
}

/** The other copies of an article, and what may be one. */
export interface ListedCopies {
  readonly copies: readonly ListedCopy[];
  /** The reader is asked about these. */
  readonly possible: readonly ListedCopy[];
}

/** What a list shows of a copy. */
export function listedCopyOf(copy: ArticleRecord, traits: ArticleTraits | null): ListedCopy {
  const { id, address, title, paper, date, created } = copy;
  const reasons = traits === null ? [] : sameArticle(traits, copy).reasons;
  return { id, address, title, paper, date, since: created, reasons };
}
