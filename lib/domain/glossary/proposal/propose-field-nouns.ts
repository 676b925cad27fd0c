import type { Clause } from './clauses';
import type { FieldNoun } from './field-nouns';
import { ENOUGH, LONGEST_NAME, nameStart, tellingLengthOf } from './name-start';
import type { Candidate } from './proposal';

/** Words after a noun that make it a topic, not a name: 在监管机制方面. */
const TOPIC_WORDS = ['方面', '层面', '上'];

/**
 * Proposes nouns of the field with what tells them from others: 探索推行|碳标签制度. In a list, an item
 * without a noun of its own before it (汽车、|家电以旧换新行动) may share the last one's, so nothing is proposed.
 */
export function proposeFieldNouns(text: string, clauses: readonly Clause[]): readonly Candidate[] {
  return clauses.flatMap((clause, index) => proposeIn(text, clause, clauses[index - 1] ?? null));
}

function proposeIn(text: string, clause: Clause, before: Clause | null): readonly Candidate[] {
  return clause.pieces.flatMap(({ word, end }, index) => {
    const fieldNoun = word?.fieldNoun ?? null;
    const start = fieldNoun === null ? null : startOf(clause, index, fieldNoun);
    if (fieldNoun === null || start === null) return [];
    if (!fieldNoun.needs.shared) return [{ start, end, reason: 'field-noun' as const }];
    const isTopic = TOPIC_WORDS.some((topic) => text.startsWith(topic, end));
    if (isTopic || (start === clause.start && sharesNoun(text, clause, before))) return [];
    return [{ start, end, reason: 'field-noun' as const }];
  });
}

/** Where the name that ends in the noun at `index` begins, or null where there is no name. */
function startOf({ pieces }: Clause, index: number, { needs }: FieldNoun): number | null {
  const from = nameStart(pieces, index, Math.min(needs.telling, ENOUGH));
  const [start, end] = [from === null ? undefined : pieces[from]?.start, pieces[index]?.end];
  if (from === null || start === undefined || end === undefined || end - start > LONGEST_NAME) return null;
  if (tellingLengthOf(pieces, from, index) < needs.telling) return null;
  const isPair = pieces.slice(from, index).some(({ word }) => word?.class === 'joining');
  return isPair && !needs.pair ? null : start;
}

function sharesNoun(text: string, clause: Clause, before: Clause | null): boolean {
  if (text.charAt(clause.start - 1) !== '、' || before === null) return false;
  return before.end === clause.start - 1 && before.pieces.at(-1)?.word?.class !== 'field-noun';
}
