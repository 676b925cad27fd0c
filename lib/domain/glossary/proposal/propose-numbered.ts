import type { Clause } from './clauses';
import type { Candidate } from './proposal';

const NUMBERED = /[二三四五六七八九十两]大\p{Script=Han}{2,4}$/u;
const LONGEST = 7;
/** What follows a name whose items the article lists: 三大转变，即…. */
const ITEMS_FOLLOW = /^(?:，即(?![将可使便时刻])|（即|——|：)/u;
const REACH = 3;

/** Proposes numbered names whose items the article lists at once: 实现|三大转变，即从…. */
export function proposeNumbered(text: string, clauses: readonly Clause[]): readonly Candidate[] {
  return clauses.flatMap(({ start, end }) => {
    if (!ITEMS_FOLLOW.test(text.slice(end, end + REACH))) return [];
    const length = NUMBERED.exec(text.slice(Math.max(start, end - LONGEST), end))?.[0].length ?? 0;
    return length === 0 ? [] : [{ start: end - length, end, reason: 'defined' as const }];
  });
}
