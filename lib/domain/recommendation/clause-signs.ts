import type { Clause } from './clauses';
import { isBinding, isImminent } from './modal-of';
import { hasRole } from './tokens';
import type { TokenRole } from './lexicon';
import type { AddSign, Sign } from './sign';
import type { Token } from './tokens';

/** A clause reaches its predicate within this many characters, or its topic is no short one. */
const NEAR_HEAD = 10;
/** Roles that count wherever they stand outside the shielded clauses. */
const OPEN_ROLES: readonly (Sign & TokenRole)[] = ['bearing', 'looking', 'view', 'reported', 'meeting', 'notice'];

/** Whether a clause before or after a clause asks. */
export interface Asked {
  readonly isAsked: boolean;
  readonly isAskedLater: boolean;
}

/** Words of today, which tell of it only where they head a clause: 如今，… but not 立足当下, 如今的平台. */
const TODAY: ReadonlySet<string> = new Set('如今 现如今 而今 当下'.split(' '));

function isAnyTime(text: string, { start, headStart }: Clause, token: Token): boolean {
  if (!TODAY.has(text.slice(token.start, token.end))) return false;
  return text.charAt(token.end) === '的' || (token.start > start + 1 && token.start > headStart);
}

/** Words that give the reason for what was asked before them: 要守住底线，只有这样才能…. */
const CLOSES: ReadonlySet<string> = new Set(
  '只有 才能 才会 方能 方可 必将 必能 定能 定会 定将 必会 势必 就一定能 就一定会'.split(' '),
);

/** The words of a clause that tell something wherever they stand; a later clause may ask. */
export function addClauseSigns(text: string, clause: Clause, asked: Asked, add: AddSign): void {
  const { isAsked, isAskedLater } = asked;
  if (clause.head === 'setting' && text.endsWith('为例', clause.end))
    add('case', { start: clause.end - 2, end: clause.end });
  const { tokens } = clause;
  const isGoal = tokens.some((token) => token.roles.has('goal'));
  const isCalling = clause.head === 'verb' || clause.head === 'setting';
  tokens.forEach((token, index) => {
    if (token.roles.has('verb') && token.roles.size === 1) return;
    for (const role of OPEN_ROLES) if (token.roles.has(role)) add(role, token);
    if (
      token.roles.has('general') &&
      !(isAsked && CLOSES.has(text.slice(token.start, token.end))) &&
      !(weighs(text, token) && (isAskedLater || isFollowedByModal(clause, token))) &&
      isGeneral(text, token, tokens[index + 1], isAskedLater || isCalling || isGoverned(clause, token))
    )
      add('general', token);
    if (token.roles.has('must') && clause.modal === null) addWeak(text, clause, token, add);
    if (token.roles.has('forbid') && isForbidden(text, clause, token, tokens[index - 1])) add('weak-must', token);
    if (hasRole(token, ['past', 'year']) && !isAnyTime(text, clause, token)) add('past', token);
    if (token.roles.has('done') && isDone(text, clause, token, tokens[index - 1])) add('done', token);
    if (token.roles.has('thriving') && clause.head === 'subject' && clause.modal === null) add('done', token);
    if (isToldOf(text, clause, token)) add('told', token);
    if (token.roles.has('figure') && !isGoal) add(token.end === clause.end ? 'figure' : 'number', token);
    if (
      token.roles.has('but') &&
      token.start <= clause.headStart + 12 &&
      !LIMITS.test(text.slice(token.end, token.end + 2))
    )
      add('but', token);
    if (
      token.roles.has('copula') &&
      clause.head !== 'modal' &&
      !introduces(text, clause, token) &&
      !counts(token, tokens[index - 1])
    )
      add('copula', token);
    if (token.roles.has('plan') && isFuture(text, clause, token, tokens[index + 1])) add('plan', token);
  });
}

/** Words that state in general only as a subject, and while no later clause asks: 服务好老年读者 calls to act. */
const LIGHT: ReadonlySet<string> = new Set(
  '往往 总是 从来 历来 人们 读者 孩子 一个人 每个人 古人 是否 能否'.split(' '),
);

/** Words that weigh or sum up what is then asked: 归根到底，必须…, 不仅要有想法，更要勇于担当. */
const WEIGHS: ReadonlySet<string> = new Set('所谓 归根到底 归根结底 说到底 不仅要有 不仅需要 不只要 不但要'.split(' '));

const LONGEST_DEFINITION = 40;

/** 所谓敬德，就是要… defines. */
function weighs(text: string, { start, end }: Token): boolean {
  const words = text.slice(start, end);
  return WEIGHS.has(words) && !(words === '所谓' && text.slice(end, end + LONGEST_DEFINITION).includes('就是'));
}

/** 不仅需要热情 states in general, 不仅需要加大力度 demands. `mayAsk`: the clause or a later one may ask. */
function isGeneral(text: string, token: Token, next: Token | undefined, mayAsk: boolean): boolean {
  if (mayAsk && LIGHT.has(text.slice(token.start, token.end))) return false;
  if (text.charAt(token.end - 1) !== '要') return true;
  return next === undefined || next.start !== token.end || !hasRole(next, ['verb', 'adverb', 'setting', 'actor']);
}

/** 需要让人们更有获得感: what stands after the modal of its clause is part of the demand. */
function isGoverned({ modal }: Clause, token: Token): boolean {
  return modal !== null && modal.end <= token.start;
}

/** 归根到底要靠大家. */
function isFollowedByModal({ modal }: Clause, token: Token): boolean {
  return modal !== null && modal.start >= token.end;
}

/** 这座桥要比老桥宽, 差距要大得多. */
const COMPARES = /^比|得多$/;
/** 比职业联赛还要热闹. */
const COMPARED = /(?<![对相])比(?![如较例重])/;
/** 鼓励回乡投资，但不得占地: what a measure is limited by. */
const LIMITS = /^(?:不允|不得|不能|不搞|不宜|不可|禁止|严禁|必须|[要应须])/;
/** 最终要看群众愿不愿意 says what it hangs on. */
const DEPENDS = /^看.{0,12}(?:(?<asked>.)不\k<asked>|是否|能否|有没有)/;
/** 走流程要一年, 平均要按六次键: what it takes. */
const COSTS =
  /^[按等花排跑走坐填交盖]?[一二两三四五六七八九十百几半\d]+[多几]?(?:个?[多来]?(?:年|月|天|日|小时|分钟|钟头|星期|周)|次|趟|道|元|块|万|遍)/;
const LONGEST_COST = 10;

/** 方案要张榜亮相: no verb of the lists follows, so the whole piece must say that it recommends. */
function addWeak(text: string, clause: Clause, token: Token, add: AddSign): void {
  const next = text.charAt(token.end);
  if (token.start > clause.headStart + NEAR_HEAD || isBinding(text, token)) return;
  if (isImminent(text, clause.end, text.slice(token.start, token.end))) return;
  // 创新需要勇气 says what something takes.
  if (text.endsWith('需要', token.end)) return;
  if (DEPENDS.test(text.slice(token.end, clause.end))) return;
  if (COMPARES.test(text.slice(token.end, clause.end))) return;
  if (COMPARED.test(text.slice(clause.start, token.start))) return;
  if (COSTS.test(text.slice(token.end, Math.min(clause.end, token.end + LONGEST_COST)))) return;
  if (clause.head !== 'setting' && token.end < clause.end - 1 && !'的么是我你您他她'.includes(next))
    add('weak-must', token);
}

/**
 * Whether a word of result tells of the deed. In a clause that sets a scene or begins with its verb it may
 * be about the object (把握已获批的机遇); 了 tells only right after a verb of policy.
 */
function isDone(text: string, clause: Clause, token: Token, before: Token | undefined): boolean {
  if ('让使'.includes(text.charAt(clause.headStart))) return false;
  // 构建了完备的体系: 了 right after the verb that heads the clause.
  if (clause.head === 'verb' && token.end - token.start === 1 && clause.verb?.end === token.start) return true;
  const isScene = clause.head === 'setting' || clause.head === 'verb';
  if (isScene && clause.lastAttribute >= token.end) return false;
  if (text.startsWith('已是', token.start)) return false;
  // 已预付的部分七日内到账 tells of the object.
  const isAlready = token.end - token.start === 1 && text.charAt(token.start) === '已';
  if (isAlready && clause.lastAttribute >= token.end) return false;
  const isLe = text.charAt(token.start) === '了';
  return !isLe || (before !== undefined && before.end === token.start && before.roles.has('verb'));
}

/** 值得强调的是，… leads to what is said; it defines nothing. */
function introduces(text: string, { end }: Clause, { end: until }: Token): boolean {
  return until === end && text.charAt(until - 1) === '是';
}

/** 首先是把机制建起来: 是 belongs to the number. */
function counts(token: Token, before: Token | undefined): boolean {
  return before !== undefined && before.roles.has('enumerator') && before.end === token.start;
}

/** 切忌一哄而上 forbids; after a subject only 平台不能当甩手掌柜 does, whose subject is an actor of policy. */
function isForbidden(text: string, { headStart }: Clause, token: Token, before: Token | undefined): boolean {
  if (token.start === headStart || text.endsWith('一味', token.end)) return true;
  return before !== undefined && before.roles.has('actor') && token.start - before.end <= 1;
}

/** 各国积累了经验 tells, whatever its verb. */
function isToldOf(text: string, { head, verb, lastAttribute }: Clause, token: Token): boolean {
  if (text.slice(token.start, token.end) !== '了') return false;
  // 走访持续了三天: the deed is what is told of.
  return (
    head === 'subject' || (head === 'verb' && verb !== null && token.start > verb.end && lastAttribute < token.start)
  );
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
