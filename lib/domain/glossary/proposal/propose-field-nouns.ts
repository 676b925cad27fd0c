import type { Clause, Piece } from './clauses';
import type { FieldNoun } from './field-nouns';
import { LONGEST_NAME, nameStart, tellingLengthOf } from './name-start';
import type { Candidate } from './proposal';

const NEEDED: Readonly<Record<FieldNoun['needs'], number>> = { words: 2, title: 2, many: 4 };

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
  const candidates: Candidate[] = [];
  for (const [index, { word, end }] of clause.pieces.entries()) {
    const fieldNoun = word?.fieldNoun ?? null;
    if (fieldNoun === null || TOPIC_WORDS.some((topic) => text.startsWith(topic, end))) continue;
    const from = nameStart(clause.pieces, index);
    const start = from === null ? undefined : clause.pieces[from]?.start;
    if (from === null || start === undefined || end - start > LONGEST_NAME) continue;
    if (tellingLengthOf(clause.pieces, from, index) < NEEDED[fieldNoun.needs]) continue;
    if (fieldNoun.needs !== 'title' && start === clause.start && sharesNoun(text, clause, before)) continue;
    if (fieldNoun.needs === 'many' && clause.pieces.slice(from, index).some(isJoining)) continue;
    candidates.push({ start, end, reason: 'field-noun' });
  }
  return candidates;
}

/** An ordinary pair ends in a common noun too: 公交线路与慢行系统. */
function isJoining({ word }: Piece): boolean {
  return word?.class === 'joining';
}

function sharesNoun(text: string, clause: Clause, before: Clause | null): boolean {
  if (text.charAt(clause.start - 1) !== '、' || before === null) return false;
  return before.end === clause.start - 1 && before.pieces.at(-1)?.word?.class !== 'field-noun';
}
