import { isAdviceOfOthers, NOBODY_ELSE } from './advice-of-others';
import type { Clause } from './clauses';
import { namesExpert } from './expert';
import { isBinding } from './modal-of';
import { hasRole } from './tokens';
import type { AddSign } from './sign';
import type { Token } from './tokens';

/** What a document does when it says what is to be done. */
const PROVIDES: ReadonlySet<string> = new Set(['规定', '明确', '提出', '明确提出', '要求', '明确要求', '明确指出']);

/** Speech needs a speaker before it and what is said after it: 会议强调，… but not 会议提出的…. */
export function addSpeechSigns(
  text: string,
  clauses: readonly Clause[],
  experts: ReadonlySet<string>,
  add: AddSign,
): void {
  const lastAsked = lastDeedAskedFor(text, clauses);
  let speaker: Token | null = null;
  for (const clause of clauses) {
    for (const [index, token] of clause.tokens.entries()) {
      if (hasRole(token, ['authority', 'state', 'title']) || isOfficeThatAsks(text, clause, token)) speaker = token;
      if (!hasRole(token, ['speech', 'should'])) continue;
      if (isAdviceOfOthers(text, clause, token)) {
        add('advised', token);
        continue;
      }
      if (!token.roles.has('speech')) continue;
      if (lastAsked >= token.end && isOfKnown(text, clause, token, experts)) {
        add('advised', token);
        continue;
      }
      if (speaker === null && isOfNamed(text, clause, token)) addIndirect(token, add);
      if (speaker === null || isNoun(text, speaker, token)) continue;
      if (speaker.roles.has('title') && PROVIDES.has(text.slice(token.start, token.end))) {
        add('provides', token);
        if (clause.modal !== null && clause.modal.start >= token.end) addIndirect(token, add);
      }
      const isAdvice = token.roles.has('should');
      if (!isAdvice && isAsked(clause, speaker, token)) continue;
      if (isAdvice && speaker.start < clause.start && !isWishOfLeader(text, clause, speaker, token)) continue;
      const next = text.charAt(token.end);
      const isHeard = isOfLeader(text, speaker, token) || ('，,：:“「‘要必应须需到'.includes(next) && next !== '');
      if (!isAdvice && !isHeard) continue;
      if (clause.head === 'verb' || isAttribute(text, token)) continue;
      if (lastAsked >= token.end && isOfExpert(text, clause, index)) {
        add('advised', token);
        continue;
      }
      add('says', token);
      if (text.slice(token.start, token.end) === '规定') add('provides', token);
      const after = text.slice(token.end, token.end + 2);
      if (!/[“「‘]/.test(after)) add('indirect', token);
    }
  }
}

const ASKS = /^(?:明确)?(?:要求|强调)[，：]/;
const LONGEST_ASKING = 5;
const LONGEST_OFFICE = 6;

/** 城管部门要求，…: an office is an authority where it gives orders. */
function isOfficeThatAsks(text: string, { headStart }: Clause, { start, end, roles }: Token): boolean {
  if (!roles.has('actor') || start - headStart > LONGEST_OFFICE || !text.endsWith('部门', end)) return false;
  return ASKS.test(text.slice(end, end + LONGEST_ASKING));
}

const LEADERS: ReadonlySet<string> = new Set('总书记 习近平 毛泽东 邓小平 主席'.split(' '));
const INSTRUCTS: ReadonlySet<string> = new Set('强调 指出 要求 号召'.split(' '));
const LONGEST_ADVERB = 4;

/** 总书记曾强调我党的目标是…: what the leaders say needs no mark after the verb. */
function isOfLeader(text: string, speaker: Token, { start, end }: Token): boolean {
  if (!LEADERS.has(text.slice(speaker.start, speaker.end)) || !INSTRUCTS.has(text.slice(start, end))) return false;
  return start - speaker.end <= LONGEST_ADVERB;
}

/** 总书记察看车间，…，希望企业克服困难: what a leader wishes at the end of what is told of him. */
function isWishOfLeader(text: string, { headStart }: Clause, speaker: Token, { start }: Token): boolean {
  return start === headStart && LEADERS.has(text.slice(speaker.start, speaker.end));
}

const SHORTEST_PERSON = 2;
const LONGEST_PERSON = 4;

/** 方大川指出，要…: somebody named gives instructions as leaders do; 必须指出 does not. */
function isOfNamed(text: string, { headStart, end, tokens, modal }: Clause, { start, end: until }: Token): boolean {
  if (modal !== null || until !== end || !/^(?:指出|强调)$/.test(text.slice(start, until))) return false;
  if (NOBODY_ELSE.test(text.slice(headStart, start))) return false;
  const isShort = start - headStart >= SHORTEST_PERSON && start - headStart <= LONGEST_PERSON;
  return (
    isShort && !tokens.some((token) => token.start >= headStart && token.start < start && !token.roles.has('nothing'))
  );
}

/** Known words before a verb of speech among which a title is looked for. */
const MOST_TITLES = 24;

/** Whether an expert or a deputy speaks, whatever other office is named with it (政协委员、副主席某某表示). */
function isOfExpert(text: string, { headStart, tokens }: Clause, speech: number): boolean {
  if (text.charAt(headStart) === '有') return false;
  return namesExpert(text, tokens.slice(Math.max(0, speech - MOST_TITLES), speech));
}

/** What 他 does who has been introduced as an expert; 他强调 and 他要求 are of those who give orders. */
const HOLDS = /^[他她](?:认为|表示|说|提出)$/;

/** 还提出, 则主张, 在提案中建议: what may stand between the speaker and the verb. */
const PASSED_BY = /(?:[还也则又]|同时|进一步|接着|补充|最后|在[^，]{1,6}[中里上])$/;
const LONGEST_SPEAKER = 20;

/** Whether an expert introduced before speaks, by name alone or as 他. */
function isOfKnown(text: string, { headStart }: Clause, { start, end }: Token, experts: ReadonlySet<string>): boolean {
  if (start - headStart > LONGEST_SPEAKER) return false;
  const speaker = text.slice(headStart, start).replace(PASSED_BY, '');
  if (experts.has(speaker)) return true;
  return experts.size > 0 && (HOLDS.test(text.slice(start, end)) || /^[他她]$/.test(speaker));
}

/** Where the last modal of the unit stands that asks for a deed; -1 if none does. */
function lastDeedAskedFor(text: string, clauses: readonly Clause[]): number {
  const asking = clauses.findLast(({ modal, verb, tokens }) => {
    if (modal === null) return false;
    if (modal.roles.has('may')) return verb?.roles.has('trying') === true;
    return (
      verb !== null ||
      isBinding(text, modal) ||
      tokens.some((token) => token.start >= modal.end && token.roles.has('setting'))
    );
  });
  return asking?.modal?.start ?? -1;
}

function addIndirect(token: Token, add: AddSign): void {
  add('says', token);
  add('indirect', token);
}

/** Who a statute binds: 提供租赁服务的，应当核对证件. After 对 it is the author who asks: 对拒不整改的，应当约谈. */
const BOUND = /^(?!对|凡|把|将|让).*的$/;

/** A provision of a statute without its name. */
export function addProvisions(text: string, clauses: readonly Clause[], add: AddSign): void {
  clauses.forEach(({ modal, subject }, index) => {
    const bound = clauses[index - 1];
    if (modal === null || subject !== null || bound === undefined || bound.modal !== null) return;
    if (!text.endsWith('应当', modal.end) || !BOUND.test(text.slice(bound.headStart, bound.end))) return;
    add('provides', modal);
    addIndirect(modal, add);
  });
}

const LONGEST_LIST = 60;
const NOUNS: ReadonlySet<string> = new Set(['要求', '部署', '规定', '建议']);

/** 要求, 部署, 规定 and 建议 are nouns in a list or a clause away from who speaks. */
function isNoun(text: string, speaker: Token, token: Token): boolean {
  if (!NOUNS.has(text.slice(token.start, token.end))) return false;
  return (
    '和与及、'.includes(text.charAt(token.start - 1) || '，') ||
    text.slice(Math.max(speaker.end, token.start - LONGEST_LIST), token.start).includes('、')
  );
}

/** 县委书记要围绕…要求，… asks the secretary: what is spoken of after a modal is a noun. */
function isAsked({ modal }: Clause, speaker: Token, speech: Token): boolean {
  return modal !== null && modal.start >= speaker.end && modal.end <= speech.start;
}

function isAttribute(text: string, token: Token): boolean {
  return text.charAt(token.start - 1) === '的' || text.charAt(token.end) === '的';
}
