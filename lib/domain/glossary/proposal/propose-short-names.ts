import type { Clause } from './clauses';
import { ENOUGH, LONGEST_NAME, nameStart, tellingLengthOf } from './name-start';
import type { Candidate } from './proposal';

/** Words that introduce a short name for what stands before them. */
const MARKERS = ['以下简称', '以下统称', '下称', '简称'];
/** What stands between a name and the words that shorten it. */
const INTRODUCES = '（(，,';
const OPENING = '“《「『';
const CLOSING = '”》」』';
const ENDS_NAME = /[）)，。；：、\s“《]/u;
const SHORTEST_SHORT_NAME = 2;
const LONGEST_SHORT_NAME = 12;
/** Short names of the parties to a text, not of a programme. */
const PARTIES = ['公司', '本公司', '集团', '我省', '我市', '甲方', '乙方', '本院', '本报'];
const SHORTEST_FULL_NAME = 4;

/** Proposes the short names an article introduces, and the full names before them: 省级…中心（以下简称省中心）. */
export function proposeShortNames(text: string, clauses: readonly Clause[]): readonly Candidate[] {
  return clauses.flatMap((clause, index) => {
    const marker = MARKERS.find((word) => text.startsWith(word, clause.start));
    if (marker === undefined || !INTRODUCES.includes(text.charAt(clause.start - 1))) return [];
    const shortName = shortNameAt(text, clause.start + marker.length);
    if (shortName === null) return [];
    const fullName = fullNameOf(clauses[index - 1] ?? null, clause.start);
    return fullName === null ? [shortName] : [fullName, shortName];
  });
}

function shortNameAt(text: string, offset: number): Candidate | null {
  const start = text.charAt(offset) === '为' ? offset + 1 : offset;
  const opening = OPENING.indexOf(text.charAt(start));
  const isMarked = opening !== -1;
  const from = isMarked ? start + 1 : start;
  const rest = text.slice(from, from + LONGEST_SHORT_NAME + 1);
  const length = isMarked ? rest.indexOf(CLOSING.charAt(opening)) : rest.search(ENDS_NAME);
  const name = rest.slice(0, Math.max(0, length));
  if (name.length < SHORTEST_SHORT_NAME || name.includes('\n') || PARTIES.includes(name)) return null;
  return { start, end: from + length + (isMarked ? 1 : 0), reason: 'short-name' };
}

function fullNameOf(clause: Clause | null, markerStart: number): Candidate | null {
  if (clause?.end !== markerStart - 1) return null;
  const from = nameStart(clause.pieces, clause.pieces.length);
  const start = from === null ? undefined : clause.pieces[from]?.start;
  if (from === null || start === undefined) return null;
  const length = clause.end - start;
  if (length < SHORTEST_FULL_NAME || length > LONGEST_NAME) return null;
  if (tellingLengthOf(clause.pieces, from, clause.pieces.length) < ENOUGH) return null;
  return { start, end: clause.end, reason: 'defined' };
}
