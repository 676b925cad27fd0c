import { CONTEXTUAL, EVIDENCE, termIdAt } from './matcher';
import type { Matcher } from './matcher';
import { scan } from './scan';
import type { Occurrences } from './scan';
import type { Span } from '../text/span';

/** A span where a form stands that counts in this text; which of those that overlap is taken is still open. */
export interface Candidate extends Span {
  readonly termId: string;
}

/**
 * The places where forms of `matcher` stand and count: not those of terms switched off, and a contextual
 * form only where words that support it stand in the same text. In the order of `Occurrences`.
 */
export function findCandidates(matcher: Matcher, switchedOff: ReadonlySet<string>, text: string): readonly Candidate[] {
  const { starts, ends, records } = scan(matcher, text);
  const present = matcher.requirements.length === 0 ? null : evidenceIn(matcher, records);
  const candidates: Candidate[] = [];
  for (let index = 0; index < records.length; index++) {
    const record = records[index] ?? 0;
    const owner = matcher.owners[record] ?? EVIDENCE;
    if (owner === EVIDENCE) continue;
    if (owner >= CONTEXTUAL && (present === null || !isSupported(matcher, record, present))) continue;
    const termId = termIdAt(matcher, owner % CONTEXTUAL);
    if (switchedOff.size > 0 && switchedOff.has(termId)) continue;
    candidates.push({ termId, start: starts[index] ?? 0, end: ends[index] ?? 0 });
  }
  return candidates;
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
