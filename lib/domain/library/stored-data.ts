import type { Annotation } from '../annotation/annotation';
import type { ArticleMetadata } from '../article/article';
import type { OwnEntry } from '../glossary/own-entry';
import type { SiteSwitches } from '../reading/site-switches';

/** An article the reader has annotated. */
export interface ArticleRecord extends ArticleMetadata {
  /** A random UUID. */
  readonly id: string;
  readonly created: string;
}

/** Whether the reader has put a term out of sight; kept, when it is shown again, as the later word of the two. */
export interface TermVisibility {
  readonly termId: string;
  readonly isHidden: boolean;
  readonly modified: string;
}

/** All that the reader has made, tombstones included: what a backup holds. */
export interface StoredData {
  readonly articles: readonly ArticleRecord[];
  readonly annotations: readonly Annotation[];
  readonly ownEntries: readonly OwnEntry[];
  readonly termVisibilities: readonly TermVisibility[];
  readonly siteSwitches: Readonly<Record<string, SiteSwitches>>;
}
