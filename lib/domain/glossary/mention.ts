import type { Span } from '../text/span';

/** A span of an article where a form of a term stands. */
export interface Mention extends Span {
  readonly termId: string;
  /** The mentions within it, shorter than it, in reading order. */
  readonly inner: readonly Mention[];
}
