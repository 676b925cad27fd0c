import { CONTEXTUAL, EVIDENCE, termIdAt } from './matcher';
import type { Matcher } from './matcher';
import { scan } from './scan';
import type { Occurrences } from './scan';

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
  const { starts, ends, records } = scan(matcher, text);
  const present = matcher.requirements.length === 0 ? null : evidenceIn(matcher, records);
  const termIds: string[] = [];
  for (let index = 0; index < records.length; index++) {
    const record = records[index] ?? 0;
    const owner = matcher.owners[record] ?? EVIDENCE;
    if (owner === EVIDENCE) continue;
    if (owner >= CONTEXTUAL && (present === null || !isSupported(matcher, record, present))) continue;
    const termId = termIdAt(matcher, owner % CONTEXTUAL);
    if (switchedOff.size > 0 && switchedOff.has(termId)) continue;
    starts[termIds.length] = starts[index] ?? 0;
    ends[termIds.length] = ends[index] ?? 0;
    termIds.push(termId);
  }
  starts.length = termIds.length;
  ends.length = termIds.length;
  return { starts, ends, termIds };
}

function evidenceIn({ owners }: Matcher, records: Occurrences['records']): ReadonlySet<number> {
  return new Set(records.filter((record) => owners[record] === EVIDENCE));
}

/** Whether one of the words that a contextual form requires is among those present. */
function isSupported({ requirements }: Matcher, record: number, present: ReadonlySet<number>): boolean {
  let low = 0;
  let high = requirements.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((requirements[2 * middle] ?? 0) < record) low = middle + 1;
    else high = middle;
  }
  for (let index = 2 * low; requirements[index] === record; index += 2)
    if (present.has(requirements[index + 1] ?? EVIDENCE)) return true;
  return false;
}
