import type { Clause } from './clauses';
import { LONGEST_NAME, nameStart, tellingLengthOf } from './name-start';
import type { Candidate } from './proposal';

/** Words that introduce a short name for what stands before them. */
const MARKERS = ['以下简称', '以下统称', '下称', '简称'];
const OPENING = '“《「『';
const CLOSING = '”》」』';
const ENDS_NAME = /[）)，。；：、\s“《]/u;
const LONGEST_SHORT_NAME = 12;
/** Short names of the parties to a text, not of a programme. */
const PARTIES = ['公司', '本公司', '集团', '我省', '我市', '甲方', '乙方', '本院', '本报'];
const SHORTEST_FULL_NAME = 4;

/** Proposes the short names an article introduces, and the full names before them: 省级…中心（以下简称省中心）. */
export function proposeShortNames(text: string, clauses: readonly Clause[]): readonly Candidate[] {
  return clauses.flatMap((clause, index) => {
    const marker = MARKERS.find((word) => text.startsWith(word, clause.start));
    if (marker === undefined) return [];
    const shortName = shortNameAt(text, clause.start + marker.length);
    if (shortName === null) return [];
    const fullName = fullNameOf(text, clauses[index - 1] ?? null, clause.start);
    return fullName === null ? [shortName] : [fullName, shortName];
  });
}

function shortNameAt(text: string, offset: number): Candidate | null {
  const start = text.charAt(offset) === '为' ? offset + 1 : offset;
  const opening = OPENING.indexOf(text.charAt(start));
  const closing = opening === -1 ? null : CLOSING.charAt(opening);
  for (let end = start + 1; end <= start + LONGEST_SHORT_NAME + 2 && end < text.length; end++) {
    const character = text.charAt(end);
    if (closing === null ? !ENDS_NAME.test(character) : character !== closing) continue;
    const to = closing === null ? end : end + 1;
    const name = closing === null ? text.slice(start, end) : text.slice(start + 1, end);
    return name.length < 2 || PARTIES.includes(name) ? null : { start, end: to, reason: 'short-name' };
  }
  return null;
}

function fullNameOf(text: string, clause: Clause | null, markerStart: number): Candidate | null {
  if (clause === null || clause.end !== markerStart - 1 || !'（(，'.includes(text.charAt(clause.end))) return null;
  const from = nameStart(clause.pieces, clause.pieces.length);
  const start = from === null ? undefined : clause.pieces[from]?.start;
  if (from === null || start === undefined) return null;
  const length = clause.end - start;
  if (length < SHORTEST_FULL_NAME || length > LONGEST_NAME) return null;
  if (tellingLengthOf(clause.pieces, from, clause.pieces.length) < 2) return null;
  return { start, end: clause.end, reason: 'defined' };
}
