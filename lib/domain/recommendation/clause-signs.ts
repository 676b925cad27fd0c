import type { Clause } from './clauses';
import { hasRole } from './clauses';
import type { TokenRole } from './lexicon';
import type { AddSign, Sign } from './sign';
import type { Token } from './tokens';

const REMEDIES = /^(?:解决|破解|补|补齐|补上|补强|化解|缓解|避免|防止|防范|改善|改进|扭转|纠正|消除|克服|整治|治理)/;
/** A clause reaches its predicate within this many characters, or its topic is no short one. */
const NEAR_HEAD = 10;
/** Roles that count wherever they stand outside the shielded clauses. */
const OPEN_ROLES: readonly (Sign & TokenRole)[] = ['bearing', 'looking', 'general', 'reported', 'meeting', 'notice'];

/** The modal of a clause, unless it tells how things are. `isDated`: a time has been named before it. */
export function addModalSigns(clause: Clause, isDated: boolean, add: AddSign): void {
  if (clause.modal === null || isCondition(clause, isDated)) return;
  for (const role of ['must', 'should', 'may'] as const) if (clause.modal.roles.has(role)) add(role, clause.modal);
}

/** The words of a clause that tell something wherever they stand. */
export function addClauseSigns(text: string, clause: Clause, add: AddSign): void {
  if (clause.head === 'setting' && text.endsWith('为例', clause.end))
    add('case', { start: clause.end - 2, end: clause.end });
  const { tokens } = clause;
  const isGoal = tokens.some((token) => token.roles.has('goal'));
  const copula = tokens.find((token) => token.roles.has('copula')) ?? null;
  tokens.forEach((token, index) => {
    if (token.roles.has('verb') && token.roles.size === 1) return;
    for (const role of OPEN_ROLES) if (token.roles.has(role)) add(role, token);
    if (token.roles.has('must') && clause.modal === null) addWeak(text, clause, token, add);
    if (token.roles.has('forbid') && token.start === clause.headStart) add('weak-must', token);
    if (hasRole(token, ['past', 'year'])) add('past', token);
    if (token.roles.has('done') && isDone(text, clause, token, tokens[index - 1])) add('done', token);
    if (token.roles.has('figure') && !isGoal) add(token.end === clause.end ? 'figure' : 'number', token);
    if (token.roles.has('lack') && isLacking(text, clause, token)) add('lack', token);
    if (token.roles.has('trouble') && isNamed(clause, token, copula)) add('lack', token);
    if (token.roles.has('but') && token.start <= clause.headStart + 12) add('but', token);
    if (token.roles.has('copula') && clause.head !== 'modal') add('copula', token);
    if (token.roles.has('plan') && isFuture(text, clause, token, tokens[index + 1])) add('plan', token);
  });
}

/** 方案要张榜公示: no verb of the lists follows, so the whole piece must say that it recommends. */
function addWeak(text: string, clause: Clause, token: Token, add: AddSign): void {
  const next = text.charAt(token.end);
  if (token.start > clause.headStart + NEAR_HEAD) return;
  if (clause.head !== 'setting' && token.end < clause.end - 1 && !'的么是'.includes(next)) add('weak-must', token);
}

/** 目前，不少乡镇要填十几张表 tells how things are; an actor of policy would be asked. */
function isCondition({ tokens, modal, subject }: Clause, isDated: boolean): boolean {
  if (modal === null || subject === null || modal.end - modal.start > 1) return false;
  const before = tokens.filter((token) => token.start < modal.start);
  const isNow = isDated || before.some((token) => hasRole(token, ['past', 'year']));
  const isSome = before.some((token) => token.roles.has('some'));
  return isNow && (isSome || !before.some((token) => token.roles.has('actor')));
}

/**
 * Whether a word of result tells of the deed. In a clause that sets a scene or begins with its verb it may
 * be about the object (把握已获批的机遇); 了 tells only right after a verb of policy.
 */
function isDone(text: string, clause: Clause, token: Token, before: Token | undefined): boolean {
  if ('让使'.includes(text.charAt(clause.headStart))) return false;
  const isScene = clause.head === 'setting' || clause.head === 'verb';
  if (isScene && clause.lastAttribute >= token.end) return false;
  const isLe = token.end - token.start === 1;
  return !isLe || (before !== undefined && before.end === token.start && before.roles.has('verb'));
}

/** 监测频次不足 tells of a lack, 解决监测不足 of a remedy. */
function isLacking(text: string, { head, headStart, verb, end }: Clause, token: Token): boolean {
  if (head === 'subject') return true;
  if (head === 'setting') return token.end >= end && '对在'.includes(text.charAt(headStart));
  return head === 'verb' && token.end >= end && verb !== null && !REMEDIES.test(text.slice(verb.start, verb.end));
}

/** 物流成本一直是堵点 names a trouble, 解决难题 overcomes one. */
function isNamed({ end }: Clause, token: Token, copula: Token | null): boolean {
  return token.end >= end - 1 && copula !== null && copula.end <= token.start;
}

const DISPOSAL =
  /纳入|转化|转变|变为|作为|融入|嵌入|挂钩|反馈|列入|计入|结合|与.{1,12}(?:对接|融合)|贯穿|落实到|落到|改造/;

/** 将加快… plans; 将…纳入… only puts the object first. */
function isFuture(text: string, clause: Clause, token: Token, next: Token | undefined): boolean {
  if (token.end - token.start > 1) return true;
  if (next === undefined || next.start !== token.end || !hasRole(next, ['verb', 'adverb', 'trying', 'setting']))
    return false;
  return !DISPOSAL.test(text.slice(token.end, Math.min(clause.end, token.end + 60)));
}
