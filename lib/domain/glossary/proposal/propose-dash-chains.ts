import type { Clause } from './clauses';
import { nameStart } from './name-start';
import { nounEndAfter } from './noun-after';
import type { Candidate } from './proposal';
import { FORMULA_NOUNS } from './quoted-nouns';

const NOUNS = new Set([...Object.keys(FORMULA_NOUNS), '流域']);
const DASHES = '—–－';
const LONGEST_PART = 12;
const SHORTEST_PART = 2;
const DIGIT = /[0-9０-９]/;

/** Proposes words joined by single dashes that a noun follows: 赣江—抚河生态走廊. A dash between numbers is a range. */
export function proposeDashChains(text: string, clauses: readonly Clause[]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let first = 0; first < clauses.length; first++) {
    let last = first;
    while (isJoined(text, clauses[last], clauses[last + 1])) last++;
    const candidate = last > first ? chainOf(text, clauses.slice(first, last + 1)) : null;
    if (candidate !== null) candidates.push(candidate);
    first = last;
  }
  return candidates;
}

function isJoined(text: string, left: Clause | undefined, right: Clause | undefined): boolean {
  if (left === undefined || right === undefined || right.start !== left.end + 1) return false;
  return DASHES.includes(text.charAt(left.end)) && !DIGIT.test(text.charAt(right.start));
}

function chainOf(text: string, chain: readonly Clause[]): Candidate | null {
  const [first] = chain;
  const last = chain.at(-1);
  // What is shorter may end its block: the noun would be sought in the next.
  if (first === undefined || last === undefined || last.end - last.start < SHORTEST_PART) return null;
  if (chain.slice(1, -1).some(({ start, end }) => end - start > LONGEST_PART)) return null;
  const from = nameStart(first.pieces, first.pieces.length);
  const start = from === null ? undefined : first.pieces[from]?.start;
  const end = nounEndAfter(text, last.start + SHORTEST_PART, NOUNS);
  if (start === undefined || end === null || first.end - start < SHORTEST_PART || first.end - start > LONGEST_PART)
    return null;
  return { start, end, reason: 'formula' };
}
