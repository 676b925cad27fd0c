import type { Span } from '../text/span';
import type { Clause } from './clauses';
import { hasRole, isBinding } from './clauses';
import type { TokenRole } from './lexicon';
import type { Token } from './tokens';

/**
 * What the rules can ask of a unit, each with the words that show it:
 * - `must`, `should`, `may`: a modal that governs one of its clauses;
 * - `verb-first`: a verb without a subject heads it; `verb-later`: heads a clause after a short topic;
 * - `setting`: only 在…、通过… clauses come before its end, `scene`: one comes first; `acts`: an actor with a verb of policy, `home-acts`: the province, the county;
 * - `enumerated`, `further`, `example`, `turn`: how it begins;
 * - `past`, `done`, `figure` (a number at the end of a clause), `number` (anywhere), `lack`, `but`, `copula`, `general`, `plan`, `looking`, `bearing`, `anaphora`: word roles where they tell;
 * - `says`: an authority speaks in it; `indirect`: without quotation marks; `quoted`: it begins inside a quotation;
 * - `said-on`: it goes on with what an authority asked in the unit before;
 * - `reported`, `meeting`, `notice`: it tells news or gives notice; `after-authority`: follows an authority's word; `case`: it tells of an example, 以…为例;
 * - `question`: it asks.
 */
export type Sign =
  | 'must'
  | 'should'
  | 'may'
  | 'trying'
  | 'verb-first'
  | 'verb-later'
  | 'setting'
  | 'scene'
  | 'acts'
  | 'home-acts'
  | 'enumerated'
  | 'further'
  | 'example'
  | 'turn'
  | 'past'
  | 'done'
  | 'figure'
  | 'number'
  | 'lack'
  | 'but'
  | 'copula'
  | 'general'
  | 'plan'
  | 'looking'
  | 'bearing'
  | 'anaphora'
  | 'says'
  | 'indirect'
  | 'quoted'
  | 'question'
  | 'reported'
  | 'meeting'
  | 'notice'
  | 'after-authority'
  | 'case'
  | 'said-on';

export type Signs = ReadonlyMap<Sign, Span>;

const REMEDIES = /^(?:解决|破解|补|补齐|补上|补强|化解|缓解|避免|防止|防范|改善|改进|扭转|纠正|消除|克服|整治|治理)/;
const LONGEST_TOPIC = 10;
/** Roles that count wherever they stand outside the shielded clauses. */
const OPEN_ROLES: readonly (Sign & TokenRole)[] = ['bearing', 'looking', 'general', 'reported', 'meeting', 'notice'];
const LEADING: ReadonlyMap<TokenRole, Sign> = new Map<TokenRole, Sign>([
  ['enumerator', 'enumerated'],
  ['further', 'further'],
  ['example', 'example'],
  ['turn', 'turn'],
  ['anaphora', 'anaphora'],
]);

/** Reads the signs of one unit from its clauses. */
export function readSigns(text: string, unit: Span, clauses: readonly Clause[]): Map<Sign, Span> {
  const signs = new Map<Sign, Span>();
  const add = (sign: Sign, span: Span) => {
    if (!signs.has(sign)) signs.set(sign, { start: span.start, end: span.end });
  };
  addLeading(clauses, add);
  addSpeech(text, clauses, add);
  for (const clause of clauses)
    if (clause.modal !== null && isBinding(text, clause.modal)) addModal(clause, false, add);
  for (const clause of clauses) {
    addModal(clause, signs.has('past'), add);
    addClause(text, clause, add);
  }
  addMood(text, clauses, add);
  if (/[？?][”’」』]*$/.test(text.slice(Math.max(unit.start, unit.end - 4), unit.end)))
    add('question', { start: unit.end - 1, end: unit.end });
  return signs;
}

type Add = (sign: Sign, span: Span) => void;

/** The connectives a unit begins with; 同时 alone before a comma is a clause of its own. */
function addLeading(clauses: readonly Clause[], add: Add): void {
  for (const clause of clauses.slice(0, 2)) {
    for (const token of clause.tokens) {
      if (token.start > clause.headStart) break;
      for (const [role, sign] of LEADING) if (token.roles.has(role)) add(sign, token);
    }
    if (clause.head !== 'nothing') return;
  }
}

/** Speech needs a speaker before it and what is said after it: 会议强调，… but not 会议提出的…. */
function addSpeech(text: string, clauses: readonly Clause[], add: Add): void {
  let speaker: Token | null = null;
  for (const clause of clauses) {
    for (const token of clause.tokens) {
      if (hasRole(token, ['authority', 'title'])) speaker = token;
      if (!token.roles.has('speech') || speaker === null) continue;
      const next = text.charAt(token.end);
      if (!'，,：:“「‘要'.includes(next) || next === '') continue;
      if (clause.head === 'verb' || isAttribute(text, token)) continue;
      add('says', token);
      const after = text.slice(token.end, token.end + 2);
      if (!/[“「‘]/.test(after)) add('indirect', token);
    }
  }
}

function isAttribute(text: string, token: Token): boolean {
  return text.charAt(token.start - 1) === '的' || text.charAt(token.end) === '的';
}

function addModal(clause: Clause, isDated: boolean, add: Add): void {
  if (clause.modal === null || isCondition(clause, isDated)) return;
  for (const role of ['must', 'should', 'may'] as const) if (clause.modal.roles.has(role)) add(role, clause.modal);
}

function addClause(text: string, clause: Clause, add: Add): void {
  if (clause.head === 'setting' && text.endsWith('为例', clause.end))
    add('case', { start: clause.end - 2, end: clause.end });
  const { tokens } = clause;
  const isGoal = tokens.some((token) => token.roles.has('goal'));
  const copula = tokens.find((token) => token.roles.has('copula')) ?? null;
  tokens.forEach((token, index) => {
    if (token.roles.has('verb') && token.roles.size === 1) return;
    for (const role of OPEN_ROLES) if (token.roles.has(role)) add(role, token);
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

/** Verbs that let others act: with 探索 after them they leave it open. */
const TRIES_OUT: ReadonlySet<string> = new Set(['鼓励', '支持', '允许', '引导']);

function wordOf(text: string, span: Span | null): string {
  return span === null ? '' : text.slice(span.start, span.end);
}

/** How the unit is built as a whole: by its first clause that says something. */
function addMood(text: string, clauses: readonly Clause[], add: Add): void {
  const said = clauses.filter(({ head }) => head !== 'nothing');
  const [first] = said;
  if (first === undefined) return;
  const main = said.find(({ head }) => head !== 'setting') ?? first;
  const markOf = (clause: Clause): Span => clause.verb ?? { start: clause.headStart, end: clause.headStart + 1 };
  if (main.verb !== null && main.verb.roles.has('trying')) add('trying', main.verb);
  const trial = TRIES_OUT.has(wordOf(text, main.verb))
    ? main.tokens.find((token) => token.roles.has('trying'))
    : undefined;
  if (trial !== undefined) add('trying', trial);
  if (first.head === 'setting') add('scene', markOf(first));
  if (main.head === 'verb') return add('verb-first', markOf(main));
  if (main.head === 'setting') return add('setting', markOf(first));
  if (main.head !== 'subject') return;
  const later = said.find((clause) => clause.start > main.start && clause.head === 'verb');
  if (later !== undefined && main.end - main.headStart <= LONGEST_TOPIC) add('verb-later', markOf(later));
  const actor = main.tokens.find((token) => token.roles.has('actor') && token.start <= main.headStart + 12);
  if (actor !== undefined && main.verb !== null) add('acts', actor);
  const home = main.tokens.find((token) => token.roles.has('home') && token.start <= main.headStart + LONGEST_TOPIC);
  if (home !== undefined && main.verb !== null) add('home-acts', home);
}
