import { SPECIAL, termIdAt } from './matcher';
import type { Matcher } from './matcher';
import { scan } from './scan';

/**
 * Spans where forms stand that count in this text, as three columns (`[starts[i], ends[i])`, UTF-16 code
 * units); which of those that overlap is taken is still open. In the order of `Occurrences`.
 */
export interface Candidates {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly termIds: readonly string[];
}

/**
 * The places where forms of `matcher` stand and count: not those of terms switched off, and a contextual
 * form only where words that support it stand in the same text.
 */
export function findCandidates(matcher: Matcher, switchedOff: ReadonlySet<string>, text: string): Candidates {
  const { starts, ends, owners } = scan(matcher, text);
  const supported = supportedIn(matcher, owners);
  const termIds: string[] = [];
  for (let index = 0; index < owners.length; index++) {
    const owner = owners[index] ?? 0;
    if (owner >= SPECIAL && !supported.has(owner - SPECIAL)) continue;
    const term = owner < SPECIAL ? owner : (matcher.contextualTerms[owner - SPECIAL] ?? 0);
    const termId = termIdAt(matcher, term);
    if (switchedOff.size > 0 && switchedOff.has(termId)) continue;
    starts[termIds.length] = starts[index] ?? 0;
    ends[termIds.length] = ends[index] ?? 0;
    termIds.push(termId);
  }
  starts.length = termIds.length;
  ends.length = termIds.length;
  return { starts, ends, termIds };
}

/** The contextual forms of which some evidence was found. */
function supportedIn({ requirements }: Matcher, owners: readonly number[]): ReadonlySet<number> {
  const supported = new Set<number>();
  if (requirements.length === 0) return supported;
  const found = new Set(owners.filter((owner) => owner >= SPECIAL).map((owner) => owner - SPECIAL));
  for (let index = 0; index + 1 < requirements.length; index += 2)
    if (found.has(requirements[index + 1] ?? 0)) supported.add(requirements[index] ?? 0);
  return supported;
}
