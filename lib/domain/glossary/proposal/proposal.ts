import type { Span } from '../../text/span';

/** Which pattern made a stretch of text look like a term. */
export type ProposalReason = 'defined';

/** A place where a term that has no entry seems to be named. */
export interface Proposal extends Span {
  /** Its name, without outer quotation marks. */
  readonly name: string;
  readonly reason: ProposalReason;
  /** The sentence in which the article itself says what it is, or null. */
  readonly definition: Span | null;
}
