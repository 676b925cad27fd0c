import type { Annotation } from '../annotation/annotation';
import type { ArticleMetadata } from '../article/article';
import type { OwnEntry } from '../glossary/own-entry';
import type { SiteSwitches } from '../reading/site-switches';
import type { Settings } from '../settings/settings';
import type { ReadingRecord } from './reading-record';

/**
 * An article the reader has annotated, as it stands at one address. One article that stands at several has
 * a record for each copy, and the later ones name the first: so joining them moves no annotation, and can be
 * undone.
 */
export interface ArticleRecord extends ArticleMetadata {
  /** A random UUID. */
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  /** What tells its text from others (see `fingerprintOf`); empty until its text was seen. */
  readonly fingerprint: readonly number[];
  /** The record of the same article at another address that this one was joined to; that one is joined to none. */
  readonly joinedTo: string | null;
  /** Records the reader said are another article. */
  readonly apart: readonly string[];
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
  /** What the annotated articles were found to say. */
  readonly readings: readonly ReadingRecord[];
  readonly siteSwitches: Readonly<Record<string, SiteSwitches>>;
  /** Null where the reader has set nothing. */
  readonly settings: Settings | null;
  /** The reader's own template of Markdown exports; null where it is the one exports begin with. */
  readonly exportTemplate: string | null;
}
