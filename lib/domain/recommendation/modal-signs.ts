import type { Clause } from './clauses';
import { REMEDIES } from './remedies';
import { hasRole } from './tokens';
import type { Span } from '../text/span';
import type { AddSign, Sign } from './sign';
import type { Token } from './tokens';

/** 必须清醒看到, 应充分认识到: what is to be done is to look. */
const LOOKS =
  /^(?:首先|先)?(?:清醒|充分|深刻|深入|准确|正确|全面|辩证|客观|理性|更加?)?地?(?:理解|剖析|思考|追问|辨析|看到|认识到|承认|意识到|注意到|指出的|说明的|强调的|知道|明白|提[个几]|把握(?=[两三四五六七八几]个))/;
const LONGEST_LOOK = 8;
const SOMEBODY = /[你您他她它谁]/;
/** 核查一般要由第三方来做 tells how it is done. */
const USUAL = /(?:一般|通常|往往|常常|经常|平时|平常|历来|向来|照例|每天|天天|每次)都?$/;
const LONGEST_USUAL = 3;
/** 机制亟待完善 with nothing after the verb says what is lacking. */
const NEEDS = /^(?:还|仍|尚|也)?需要?$/;
const TAKES = /^[也还都更]?需要$/;
const WANTS = /(?:亟待|亟需|亟须|急需|急待|有待|有待于|仍待|仍需|仍须|尚需|还有待)$/;

/** The modal of a clause, unless it tells how things are. `before`: the signs of the unit so far. */
export function addModalSigns(text: string, clause: Clause, before: ReadonlyMap<Sign, Span>, add: AddSign): void {
  const { modal } = clause;
  if (modal === null || isCondition(text, clause, before.has('past')) || isOfSomebody(text, clause)) return;
  if (USUAL.test(text.slice(Math.max(clause.start, modal.start - LONGEST_USUAL), modal.start))) return;
  if (LOOKS.test(text.slice(modal.end, modal.end + LONGEST_LOOK))) return add('looking', modal);
  if (isNamed(text, clause, modal)) return;
  if (isWanting(text, clause, modal) || isUnsolved(text, clause, modal, before)) return add('lack', modal);
  if (isAble(text, clause, modal)) return add('effect', modal);
  for (const role of ['must', 'should', 'may'] as const) if (modal.roles.has(role)) add(role, modal);
}

/** 你应该更有钱, 他要去工地看看: what one person is to do is no policy. */
function isOfSomebody(text: string, { subject }: Clause): boolean {
  return subject !== null && SOMEBODY.test(text.slice(Math.max(subject.start, subject.end - 1), subject.end));
}

/** Whom a service is for: 市民可通过小程序预约. */
const SERVED =
  /(?:市民|居民|村民|群众|游客|旅客|乘客|读者|观众|用户|考生|消费者|参与者|参赛者|申请人|老人)(?:们|朋友)?$/;

const WAYS = ['依托', '围绕', '立足', '结合'] as const;

/** 医生可以预演手术 says what somebody is able to do; 企业可以引入评分 leaves it open to an actor of policy. */
function isAble(text: string, { subject, tokens }: Clause, modal: Token): boolean {
  if (subject === null || !modal.roles.has('may')) return false;
  if (SERVED.test(text.slice(subject.start, subject.end))) return true;
  if (!text.startsWith('可以', modal.end - 2)) return false;
  // 可以依托某某，充分调动…: where the way is named, it is advice.
  if (WAYS.some((way) => text.startsWith(way, modal.end))) return false;
  return !tokens.some((token) => token.roles.has('actor') && token.end <= modal.start);
}

/** 善意需要引导: a verb with nothing after it names what something takes. */
function isNamed(text: string, { verb, subject, end }: Clause, modal: Token): boolean {
  if (subject === null || verb === null || verb.start !== modal.end || verb.end !== end) return false;
  return TAKES.test(text.slice(modal.start, modal.end));
}

/** A subject that awaits its remedy, with no object after the verb: 衔接机制亟待完善. */
function isWanting(text: string, { tokens, headStart, end }: Clause, modal: Token): boolean {
  let at = modal.end;
  for (const token of tokens) if (token.start === at && hasRole(token, ['verb', 'adverb'])) at = token.end;
  const words = text.slice(Math.max(headStart, modal.start - 1), modal.end);
  return at === end && at > modal.end && modal.start > headStart + 1 && WANTS.test(words);
}

/** 也存在一些问题，需要努力解决 still names the problems. */
function isUnsolved(text: string, { verb, end }: Clause, modal: Token, before: ReadonlyMap<Sign, Span>): boolean {
  if (!before.has('lack') || verb?.end !== end) return false;
  return NEEDS.test(text.slice(modal.start, modal.end)) && REMEDIES.test(text.slice(verb.start, verb.end));
}

/** 目前，不少乡镇要填十几张表 tells how things are; an actor of policy would be asked. */
function isCondition(text: string, { tokens, modal, subject }: Clause, isDated: boolean): boolean {
  if (modal === null || subject === null || modal.end - modal.start > 1 || text.startsWith('应', modal.start))
    return false;
  const before = tokens.filter((token) => token.start < modal.start);
  const isNow = isDated || before.some((token) => hasRole(token, ['past', 'year']));
  const isSome = before.some((token) => token.roles.has('some'));
  return isNow && (isSome || !before.some((token) => token.roles.has('actor')));
}
