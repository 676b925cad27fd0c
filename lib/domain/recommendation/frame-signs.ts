import type { Clause } from './clauses';
import type { TokenRole } from './lexicon';
import type { AddSign } from './sign';
import type { Token } from './tokens';
import { hasRole } from './tokens';

/** Where a subject may begin after the head of its clause: after a day, 就, 其中. */
const NEAR_HEAD = 2;
/** A vague subject further on than this is not what the unit is about. */
const LONGEST_LEAD = 30;
const LEADERS: ReadonlySet<string> = new Set(['总书记', '习近平']);

/**
 * What a unit sets out as frame of the argument, not as part of it: what the state or a leader did, a gathering
 * that was held, the weight of the matter, the stage it has come to, a saying; and a vague
 * subject (一些地方), of whom mostly ill is told.
 */
export function addFrameSigns(text: string, clauses: readonly Clause[], add: AddSign): void {
  const [first] = clauses;
  for (const clause of clauses) {
    const { tokens } = clause;
    const subject = tokens.find((token) => isAtHead(clause, token) && isOfState(text, token));
    if (subject !== undefined && clause.head !== 'verb' && clause.head !== 'setting') add('state-acts', subject);
    const met = tokens.find(({ roles, end }) => roles.has('gathering') && text.charAt(end) === '上');
    if (met !== undefined) add('meeting', met);
    const held = heldIn(clause);
    if (held !== null) add('convened', held);
    const weight = weightIn(clause);
    if (weight !== null) add('weighs', weight);
    const vague = tokens.find((token) => token.roles.has('vague') && isSubject(text, clause, token));
    if (vague !== undefined && first !== undefined && vague.start - first.start <= LONGEST_LEAD) add('vague', vague);
    const saying = tokens.find(({ roles }) => roles.has('saying'));
    if (saying !== undefined) add('saying', saying);
  }
}

function isAtHead({ start, headStart }: Clause, token: Token): boolean {
  return token.start === start || Math.abs(token.start - headStart) <= NEAR_HEAD;
}

/** 一些地方, 而有的人; 多一些礼让 counts nobody. */
function isSubject(text: string, clause: Clause, token: Token): boolean {
  const gap = Math.min(Math.abs(token.start - clause.headStart), token.start - clause.start);
  return gap <= 1 && !'多少让'.includes(text.charAt(token.start - 1) || '，');
}

/** 全国人大 is of the state, 全国人大代表 speaks for itself, 住建部门 are of any place. */
function isOfState(text: string, token: Token): boolean {
  if (text.startsWith('代表', token.end) || text.startsWith('门', token.end)) return false;
  return token.roles.has('state') || LEADERS.has(text.slice(token.start, token.end));
}

/** 会议在市里召开, 召开座谈会: a gathering with the verb that holds it; 县长出席. */
function heldIn({ tokens, end }: Clause): Token | null {
  const last = tokens.at(-1);
  if (last !== undefined && last.roles.has('attends') && last.end >= end - 1) return last;
  if (!tokens.some(({ roles }) => roles.has('gathering'))) return null;
  return tokens.find(({ roles }) => roles.has('holds')) ?? null;
}

/** 是…的重要途径, 对…具有重要意义, 正处于…关键期: what the clause ends in weighs the matter. */
function weightIn({ tokens, end, modal }: Clause): Token | null {
  const last = tokens.at(-1);
  if (last === undefined || modal !== null || last.end < end - 1) return null;
  const leads: readonly TokenRole[] | null = last.roles.has('weight')
    ? ['copula', 'becomes']
    : last.roles.has('meaning')
      ? ['setting']
      : last.roles.has('stage')
        ? ['enters']
        : null;
  return leads !== null && tokens.some((token) => hasRole(token, leads) && token.end <= last.start) ? last : null;
}
