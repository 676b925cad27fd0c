import type { Clause } from './clauses';
import type { Candidate } from './proposal';
import { qualifierStart } from './qualified-names';

const NUMBERED = /[二三四五六七八九十两]大\p{Script=Han}{2,4}$/u;
const LONGEST = 7;
/** What follows a name whose items the article lists: 三大转变，即…. */
const ITEMS_FOLLOW = /^(?:，即(?![将可使便时刻])|（即|——|：)/u;
const REACH = 3;

/** Numbers of programmes; with the words that say of what, they are names: 科技兴赣|六大行动. */
const PROGRAMMES = /^[二三四五六七八九十两]大$/u;
const PROGRAMME = /^(?:专项行动|行动计划|行动|工程|计划|战略)/u;

/** Proposes numbered programmes with the words that say of what they are: 实施|科技兴赣六大行动. */
export function proposeNumberedProgrammes(text: string, clauses: readonly Clause[]): readonly Candidate[] {
  return clauses.flatMap(({ pieces }) =>
    pieces.flatMap((piece, index) => {
      if (!PROGRAMMES.test(text.slice(piece.start, piece.end))) return [];
      const length = PROGRAMME.exec(text.slice(piece.end, piece.end + LONGEST))?.[0].length ?? 0;
      const start = qualifierStart(text, pieces, index, piece.start);
      return length === 0 || start === piece.start
        ? []
        : [{ start, end: piece.end + length, reason: 'field-noun' as const }];
    }),
  );
}

/** Proposes numbered names whose items the article lists at once: 实现|三大转变，即从…. */
export function proposeNumbered(text: string, clauses: readonly Clause[]): readonly Candidate[] {
  return clauses.flatMap(({ start, end }) => {
    if (!ITEMS_FOLLOW.test(text.slice(end, end + REACH))) return [];
    const length = NUMBERED.exec(text.slice(Math.max(start, end - LONGEST), end))?.[0].length ?? 0;
    return length === 0 ? [] : [{ start: end - length, end, reason: 'defined' as const }];
  });
}
