import type { Clause, Piece } from './clauses';
import { LONGEST_NAME, tellingLengthOf } from './name-start';
import type { Candidate } from './proposal';

/** Verbs whose object is a programme, of whatever words it consists. */
const LAUNCHES: ReadonlySet<string> = new Set(['实施', '深入实施', '组织实施', '启动', '启动实施', '开展', '深入开展']);
const PROGRAMMES: ReadonlySet<string> = new Set(['行动', '专项行动', '三年行动', '工程', '计划', '行动计划']);
const SHORTEST = 6;

/** Proposes programmes that are launched though their words tell little: 实施|特色产业提升行动, 启动|人才引育工程. */
export function proposeLaunched(clauses: readonly Clause[]): readonly Candidate[] {
  return clauses.flatMap(({ pieces }) =>
    pieces.flatMap(({ word, end }, nounIndex) => {
      if (word === null || !PROGRAMMES.has(word.text)) return [];
      const start = launchedFrom(pieces, nounIndex);
      if (start === null || end - start < SHORTEST || end - start > LONGEST_NAME) return [];
      return [{ start, end, reason: 'field-noun' as const }];
    }),
  );
}

/** Where the words between a launching verb and the noun begin; null if another verb or a particle stands first. */
function launchedFrom(pieces: readonly Piece[], nounIndex: number): number | null {
  for (let index = nounIndex - 1; index >= 0; index--) {
    const word = pieces[index]?.word ?? null;
    if (word !== null && LAUNCHES.has(word.text))
      return tellingLengthOf(pieces, index + 1, nounIndex) > 0 ? (pieces[index + 1]?.start ?? null) : null;
    if (word?.class === 'governing' || word?.class === 'grammatical' || word?.class === 'joining') return null;
  }
  return null;
}
