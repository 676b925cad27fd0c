import type { Clause, Piece } from './clauses';
import { LONGEST_NAME, tellingLengthOf } from './name-start';
import type { Candidate } from './proposal';

interface Launch {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

/** Verbs whose object is a programme or a zone, of whatever words it consists. */
const LAUNCHES: readonly Launch[] = [
  {
    verbs: new Set(['实施', '深入实施', '组织实施', '启动', '启动实施', '开展', '深入开展']),
    nouns: new Set(['行动', '专项行动', '三年行动', '工程', '计划', '行动计划']),
  },
  {
    verbs: new Set(['打造', '创建', '获批', '设立', '建成', '入选']),
    nouns: new Set(['示范区', '试验区', '先行区', '样板区', '先导区', '引领区', '示范县', '示范基地']),
  },
];
const SHORTEST = 6;

/** Proposes programmes that are launched though their words tell little: 实施|特色产业提升行动, 启动|人才引育工程. */
export function proposeLaunched(clauses: readonly Clause[]): readonly Candidate[] {
  return clauses.flatMap(({ pieces }) =>
    pieces.flatMap(({ word, end }, nounIndex) => {
      const launch = LAUNCHES.find(({ nouns }) => word !== null && nouns.has(word.text));
      const start = launch === undefined ? null : launchedFrom(pieces, nounIndex, launch.verbs);
      if (start === null || end - start < SHORTEST || end - start > LONGEST_NAME) return [];
      return [{ start, end, reason: 'field-noun' as const }];
    }),
  );
}

/** Where the words between a launching verb and the noun begin; null if another verb or a particle stands first. */
function launchedFrom(pieces: readonly Piece[], nounIndex: number, verbs: ReadonlySet<string>): number | null {
  const last = Math.max(0, nounIndex - LONGEST_NAME);
  for (let index = nounIndex - 1; index >= last; index--) {
    const word = pieces[index]?.word ?? null;
    if (word !== null && verbs.has(word.text))
      return tellingLengthOf(pieces, index + 1, nounIndex) > 0 ? (pieces[index + 1]?.start ?? null) : null;
    if (word?.class === 'governing' || word?.class === 'grammatical' || word?.class === 'joining') return null;
  }
  return null;
}
