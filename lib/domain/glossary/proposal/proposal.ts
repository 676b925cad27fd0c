import type { Span } from '../../text/span';

/**
 * Why a stretch of text is proposed as a term:
 * - `document`: a document's title between 《 and 》
 * - `formula`: a formula between quotation marks or bare (“1+M+N”…体系, “核算—交易—共享”…机制)
 * - `quoted-noun`: quoted words with the noun that says what they are (“揭榜挂帅”机制)
 * - `quoted-kind`: quoted words that are called an example of a kind (“惠企通”等…平台)
 * - `quoted-name`: quoted words that end or count as names do (“景漂贷”, “两山”)
 * - `field-noun`: a noun of the field with words that tell it from others (碳标签制度)
 * - `defined`: words the article says the meaning of (所谓…, …是指)
 * - `set-name`: a name of the field made of ordinary words (瞪羚企业)
 * - `short-name`: a short name the article introduces (以下简称…)
 */
export type ProposalReason =
  | 'document'
  | 'formula'
  | 'quoted-noun'
  | 'quoted-kind'
  | 'quoted-name'
  | 'field-noun'
  | 'set-name'
  | 'defined'
  | 'short-name';

/** A stretch of an article that looks like the name of a programme or mechanism the glossary does not know. */
export interface Proposal extends Span {
  /** The name without quotation marks around the whole of it. */
  readonly name: string;
  readonly reason: ProposalReason;
  /** The sentence in which the article itself says what the name means, or null. */
  readonly definition: Span | null;
}

/** What a rule finds: a proposal before it is known where else it stands and where it is defined. */
export interface Candidate extends Span {
  readonly reason: ProposalReason;
}
