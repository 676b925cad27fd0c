import type { Clause } from './clauses';
import type { AddSign } from './sign';
import type { Token } from './tokens';

/** What a prohibition is none before: 绝不能只是, 绝不能说. */
const NO_DEED = '是只仅说想有';

/** 建立机制、加强监测，才能…: so many deeds before what they bring about are measures, one alone may be a maxim. */
const LEAST_DEEDS = 2;

/** 将某某纳入课程 and 培养人才 are deeds of nobody. */
function isDeed({ head, modal, verb }: Clause): boolean {
  return modal === null && (head === 'verb' || (head === 'setting' && verb !== null));
}

/** 提出如下建议：, 改进可以从以下几个方面着手: says that measures follow. */
const ANNOUNCES =
  /(?:提出?|给出|有)了?(?:以下|如下|[几两三四五六七八]|以下[几两三四五六七八])[点条项个]?[^，。：；]{0,6}(?:对策|建议)[^，。：；]{0,8}[：:。]?$/;
const NAMES_SIDES = /从(?:以下|如下)?[几两三四五六七八]?个?方面[^，。：；]{0,8}[：:。]?$/;
const LONGEST_ANNOUNCEMENT = 24;

/** Calls to act that need no modal: 绝不能…, …刻不容缓, 因此，只有…. */
export function addCallSigns(text: string, clauses: readonly Clause[], add: AddSign): void {
  const beginning = clauses[0]?.start ?? 0;
  const last = clauses.at(-1);
  if (last !== undefined && announces(text, last)) add('announces', last);
  const helping = deedsThatHelp(text, clauses);
  if (helping !== null) add('only-way', helping);
  const better = prefers(text, clauses);
  if (better !== null) add('should', { start: better.start, end: better.start + 2 });
  let therefore = false;
  for (const [index, clause] of clauses.entries()) {
    if (setsCourse(text, clause)) add('should', { start: clause.end - 2, end: clause.end });
    if (namesWayOut(text, clause, beginning)) add('should', clause);
    if (countsAdvice(text, clause, clauses[index + 1])) add('should', { start: clause.end - 2, end: clause.end });
    for (const token of clause.tokens) {
      if (token.roles.has('therefore')) therefore = true;
      if (token.roles.has('never') && !NO_DEED.includes(text.charAt(token.end) || '是')) add('never', token);
      if (token.roles.has('urgent') && token.end >= clause.end - 1 && token.start > beginning) add('urgent', token);
    }
    const only = clause.tokens.find(({ roles }) => roles.has('only'));
    if (only === undefined) continue;
    if (therefore && isFollowedByDeed(clause, only)) add('only-way', only);
    const later = clauses.slice(index + 1, index + FARTHEST_HELP);
    if (only.start <= clause.headStart && isDeedThatHelps(text, clause, only, later)) add('only-way', only);
  }
}

/** 改革的方向应当是：…: what follows the colon is asked for. */
const COURSE = /(?:方向|重点|思路|路径|选择|目标|着力点|突破口|答案)(?:就|也)?(?:应当?|应该)是$/;
const LONGEST_COURSE = 10;

function setsCourse(text: string, { start, end }: Clause): boolean {
  return text.charAt(end) === '：' && COURSE.test(text.slice(Math.max(start, end - LONGEST_COURSE), end));
}

/** 最有效的办法，就是将资源向乡村倾斜: what the way out is said to be is asked for. */
const WAY_OUT = /(?:办法|方法|出路|对策|良方|之策)，?(?:就|便)?(?:是|在于)[将把要]/;
/** How far before a clause the way out may be named: 办法，就是将…. */
const LONGEST_WAY = 3;

function namesWayOut(text: string, { start, end }: Clause, beginning: number): boolean {
  return WAY_OUT.test(text.slice(Math.max(beginning, start - LONGEST_WAY), end));
}

/** 与其重金引才，不如办好技校: the better of two ways. */
const RATHER = /^与其(?!说)/;
const BETTER = /^倒?不如/;

function prefers(text: string, clauses: readonly Clause[]): Clause | null {
  const worse = clauses.findIndex(({ headStart }) => RATHER.test(text.slice(headStart, headStart + 3)));
  if (worse < 0) return null;
  return clauses.find(({ start }, index) => index > worse && BETTER.test(text.slice(start, start + 3))) ?? null;
}

/** 提了两条建议，一是…: the advice that is counted follows at once. */
const COUNTS = /提[了出]{0,2}[几两三四五六]?[条点项个]建议$/;
const LONGEST_COUNT = 8;

function countsAdvice(text: string, { start, end }: Clause, next: Clause | undefined): boolean {
  if (!COUNTS.test(text.slice(Math.max(start, end - LONGEST_COUNT), end))) return false;
  const first = next?.tokens[0];
  return first !== undefined && first.start === next?.start && first.roles.has('enumerator');
}

/** What only a deed brings about. */
const HELPS = /^.{0,6}(?:才能|才会|方能|方可)/;
const LONGEST_HELP = 10;
/** 久久为功 and its like are no deeds. */
const LONGEST_VERB = 2;
/** How far on it may stand, in clauses. */
const FARTHEST_HELP = 6;

/** 只有守住耕地红线，才能端稳饭碗: nobody before 只有, a verb of policy right after it, and what comes of it. */
function isDeedThatHelps(text: string, { tokens }: Clause, only: Token, later: readonly Clause[]): boolean {
  const next = tokens.find(({ start }) => start >= only.end);
  if (next?.start !== only.end || next.end - next.start > LONGEST_VERB) return false;
  if (!next.roles.has('verb') && !next.roles.has('adverb')) return false;
  return later.some(({ start, end }) => HELPS.test(text.slice(start, Math.min(end, start + LONGEST_HELP))));
}

/** 健全名录，加强监测，才能把招牌擦亮: deeds of nobody, one after another, and then what comes of them. */
function deedsThatHelp(text: string, clauses: readonly Clause[]): Clause | null {
  const helped = clauses.findIndex(({ start, end }) =>
    HELPS.test(text.slice(start, Math.min(end, start + LONGEST_HELP))),
  );
  const deeds = clauses.slice(0, Math.max(helped, 0));
  if (deeds.length < LEAST_DEEDS || !deeds.every(isDeed)) return null;
  return clauses[helped] ?? null;
}

/** 应从以下几个方面着力 asks for them already. */
function announces(text: string, { start, end, modal }: Clause): boolean {
  const words = text.slice(Math.max(start, end - LONGEST_ANNOUNCEMENT), end);
  if (ANNOUNCES.test(words)) return true;
  return NAMES_SIDES.test(words) && (modal === null || modal.roles.has('may'));
}

/** 只有完善章程, 唯有将两者并举: not 只有这样. */
function isFollowedByDeed({ tokens }: Clause, only: Token): boolean {
  return tokens.some(({ start, roles }) => start >= only.end && (roles.has('verb') || roles.has('setting')));
}
