import type { Span } from '../text/span';

/** A span of an article where a form of a term stands. */
export interface Mention extends Span {
  readonly termId: string;
  /** What is mentioned strictly inside it, leftmost-longest and without overlaps, each with its own inner ones. */
  readonly inner: readonly Mention[];
}
