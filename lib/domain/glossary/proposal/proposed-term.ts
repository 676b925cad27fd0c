import { sentenceAround } from '../../text/sentence-around';
import type { Span } from '../../text/span';
import type { Mention } from '../mention';
import type { Proposal, ProposalReason } from './proposal';

/** A term that an article names and the glossary does not know. */
export interface ProposedTerm {
  readonly name: string;
  readonly reason: ProposalReason;
  /** The article's own sentence about it: the one that says what it is, or else the first that uses it. */
  readonly sentence: Span;
  /** Whether that sentence says what it is. */
  readonly isDefined: boolean;
}

/** What was found in an article, known and proposed. */
interface WithProposals {
  /** In reading order, without overlaps; the `termId` of a proposed one is a key of `proposed`. */
  readonly mentions: readonly Mention[];
  readonly proposed: Readonly<Record<string, ProposedTerm>>;
}

/**
 * Lists proposals among the mentions, so that the reader meets both in the same way. A proposal around
 * known mentions holds them as its inner ones; one that merely overlaps a known mention gives way to it.
 */
export function withProposals(text: string, known: readonly Mention[], proposals: readonly Proposal[]): WithProposals {
  const proposed: Record<string, ProposedTerm> = {};
  const added = proposals.flatMap((proposal): Mention[] => {
    const { start, end, name, reason, definition } = proposal;
    const overlapped = known.filter((mention) => mention.start < end && mention.end > start);
    if (overlapped.some((mention) => !contains(proposal, mention))) return [];
    const termId = `proposed-${name}`;
    proposed[termId] ??= {
      name,
      reason,
      sentence: definition ?? sentenceAround(text, proposal),
      isDefined: definition !== null,
    };
    return [{ termId, start, end, inner: overlapped }];
  });
  const outer = known.filter((mention) => !added.some((proposal) => contains(proposal, mention)));
  return { mentions: [...outer, ...added].sort((a, b) => a.start - b.start), proposed };
}

/** Whether `outer` holds all of `inner` and more. */
function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
