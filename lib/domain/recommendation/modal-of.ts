import { lastAttributeIn } from './last-attribute';
import type { TokenRole } from './lexicon';
import type { Token } from './tokens';
import { hasRole } from './tokens';

/** Roles of words that oblige, advise or leave open. */
export const MODAL: readonly TokenRole[] = ['must', 'should', 'may'];
const ASKED: readonly TokenRole[] = ['verb', 'trying', 'adverb', 'setting'];
/** The longest subject before a modal or a verb. */
export const LONGEST_SUBJECT = 24;
/** A modal that obliges in so many words may stand this far from the head. */
const LONGEST_OF_BINDING = 40;

/** Modals that oblige or advise whatever follows them; the others only before a verb or a setting. */
const BINDING =
  /^(?:[还更也均都就]?必须要?|一定要|务必|务须|[还更也均都就仍则]?应[当该]|理应|应予|建议|亟需|亟须|亟待|有必要|很有必要|[还更也均都就仍则亦尤]应|宜|不妨|[还更也均都仍就只先]?须|[还更也都就]该|[还更也都就先总]得|得(?:[把让靠先]|拿出|动真格|下决心|下(?:大?力气|功夫)|想办法|想方设法)|是时候|是该|关键(?:还?要|还得))$/;
/** 提出以下建议 needs nothing after it. */
const ANNOUNCES = /..建议|建议如下/;
/** 可引入, 可将, 当负起 and their like hold what follows, 可以 does not. */
const HOLDS_ITS_VERB = /^可[^以]|^当./;
/** Words that open a condition. */
const CONDITIONS: ReadonlySet<string> = new Set('如果 若 若要 一旦 倘若 假如 要是 即使 哪怕 无论 不论 不管'.split(' '));
/** 几条建议, 提出的建议 name advice and give none. */
const COUNTED = '等的条项些份';
/** 需要各方合力… calls on those it names. */
const NEEDS = /(?:需要|要求)$/;
/** 仍然需要长期稳定的环境 takes a thing, not a deed. */
const LASTING = /^(?:长期|持续|高度|更加?)[^，、]{2,3}的/;
/** 期待有关部门尽快回应 asks those it names; 期待春天 asks nobody. */
const HOPES = /^(?:期待|期盼|盼望|希望)$/;
/** 需要点餐平台把好关: what may stand between 需要 and the name. */
const LONGEST_EPITHET = 3;
const CLOSE = 8;
/** 这就需要各家茶企推出…: after 这 those who are called on may be named at this length. */
const LONGEST_OF_NEED = 16;

/** Whether a modal obliges or advises in so many words (必须, 应当), where 要 may also only state an aim. */
export function isBinding(text: string, modal: Token): boolean {
  const words = text.slice(modal.start, modal.end);
  return BINDING.test(words) || ANNOUNCES.test(words);
}

/** Whom the author is called by, before 建议，. */
const AUTHOR = /(?:笔者|我们?|本文|课题组|调研组|研究团队)(?:还|也|再|特别?|同时)?$/;
const LONGEST_AUTHOR = 6;

/** 建议：…, and 笔者建议，… where the author speaks. */
function isAdvising(text: string, { start, end }: Token): boolean {
  if ('：:'.includes(text.charAt(end) || '，')) return true;
  return text.charAt(end) === '，' && AUTHOR.test(text.slice(Math.max(0, start - LONGEST_AUTHOR), start));
}

/** A modal governs its clause from its head or after a subject; at the end of a clause 需要 is a noun. */
function governs(text: string, end: number, modal: Token, next: Token | undefined): boolean {
  const words = text.slice(modal.start, modal.end);
  if (ANNOUNCES.test(words)) return true;
  if (words === '建议' && modal.end === end && isAdvising(text, modal)) return true;
  if (words === '倡议' && '”》'.includes(text.charAt(modal.start - 1) || '，')) return false;
  if (words === '建议' && COUNTED.includes(text.charAt(modal.start - 1) || '，')) return false;
  if (next?.start === modal.end && text.charAt(next.end) === '的') return false;
  if (next?.start === modal.end && NEEDS.test(words) && LASTING.test(text.slice(next.start, end))) return false;
  if (modal.end >= end - 1 || text.charAt(modal.end) === '的') return false;
  if (text.charAt(modal.start - 1) === '的' && modal.end - modal.start > 1) return false;
  if (isImminent(text, end, words)) return false;
  if (text.startsWith('不是', modal.end)) return false;
  if (HOPES.test(words)) return next !== undefined && next.start === modal.end && next.roles.has('actor');
  if (isBinding(text, modal) || HOLDS_ITS_VERB.test(words)) return true;
  if (next === undefined) return false;
  if (NEEDS.test(words) && next.roles.has('actor') && next.start - modal.end <= LONGEST_EPITHET) return true;
  if (!hasRole(next, ASKED)) return false;
  const gap = next.start - modal.end;
  if (NEEDS.test(words)) return gap === 0 || (text.charAt(modal.start - 1) === '这' && gap <= LONGEST_OF_NEED);
  if (modal.roles.has('may')) return gap <= 2 && !'都就便才'.includes(text.charAt(modal.start - 1) || '，');
  return gap <= CLOSE;
}

/** 新学期就要开始了 tells what is about to happen. */
export function isImminent(text: string, end: number, words: string): boolean {
  return words.endsWith('要') && text.charAt(end - 1) === '了';
}

/** 是, also in 这是. */
function isCopula(text: string, token: Token): boolean {
  return token.roles.has('copula') || (token.roles.has('anaphora') && text.charAt(token.end - 1) === '是');
}

/** 如果要建设, 一旦需要: the modal belongs to the condition. */
export function opensCondition(text: string, first: Token | undefined, headStart: number): boolean {
  return first?.start === headStart && CONDITIONS.has(text.slice(first.start, first.end));
}

/** After a long subject a modal must bind and be followed by its verb, with no 的 that would make it an attribute. */
function bindsFromAfar(text: string, end: number, modal: Token, next: Token | undefined): boolean {
  if (!isBinding(text, modal) || next === undefined || !hasRole(next, ASKED)) return false;
  return next.start - modal.end <= 2 && lastAttributeIn(text, modal.end, end) < 0;
}

/** 有几个政府应该关心的问题 says that they are there. */
const THERE_IS = /^有(?:[一几两三四五六些]|不少|许多|很多)/;

const SHOULD: ReadonlySet<TokenRole> = new Set(['should']);
/** 当…时: the scene of something. */
const MOMENT = /(?:时|之际|时候|时刻|[之以]?后|之下|之中)$/;
const LONGEST_MOMENT = 2;

/** 青年人当把理想融进工作: 当 after a subject and before a deed advises. */
function isDuty(
  text: string,
  clause: { readonly end: number; readonly headStart: number },
  token: Token,
  next: Token | undefined,
): boolean {
  if (token.end - token.start > 1 || text.charAt(token.start) !== '当' || next?.start !== token.end) return false;
  if (token.start - clause.headStart < 2 || text.charAt(token.start - 1) === '每') return false;
  if (!hasRole(next, ASKED) || next.roles.has('becomes')) return false;
  return !MOMENT.test(text.slice(clause.end - LONGEST_MOMENT, clause.end));
}

/** What a modal is followed by; 主要 in 应主要侧重 is passed. */
function nextOf(text: string, rest: readonly Token[], index: number): Token | undefined {
  const next = rest[index + 1];
  if (next === undefined || text.slice(next.start, next.end) !== '主要') return next;
  return rest[index + 2]?.start === next.end ? rest[index + 2] : next;
}

/** 把装机量当成绩: 当 after 把 is no duty. */
function isTakenFor(text: string, rest: readonly Token[], index: number): boolean {
  const token = rest[index];
  if (token === undefined || text.slice(token.start, token.end) !== '当') return false;
  return rest.slice(0, index).some(({ start, end }) => end - start === 1 && '把将'.includes(text.charAt(start)));
}

/** The modal that governs a clause whose tokens from its head on are `rest`, or null. */
export function modalOf(text: string, end: number, rest: readonly Token[], headStart: number): Token | null {
  let denied: Token | null = null;
  let copula: Token | null = null;
  if (opensCondition(text, rest[0], headStart)) return null;
  for (let index = 0; index < rest.length; index++) {
    const token = rest[index];
    if (token === undefined || token.start - headStart > LONGEST_OF_BINDING) return null;
    if (token.roles.has('shows')) return null;
    if (token.roles.has('denied')) denied = token;
    if (text.startsWith('是指', token.start)) return null;
    if (isCopula(text, token) && token.end < end) copula = token;
    if (isTakenFor(text, rest, index)) continue;
    if (isDuty(text, { end, headStart }, token, rest[index + 1])) return { ...token, roles: SHOULD };
    if (!hasRole(token, MODAL)) continue;
    if (denied !== null && !text.slice(denied.end, token.start).includes('的')) return null;
    if (token.start - headStart > LONGEST_SUBJECT && !bindsFromAfar(text, end, token, rest[index + 1])) continue;
    const isNamed =
      copula !== null ||
      THERE_IS.test(text.slice(headStart, headStart + 3)) ||
      '个项道种件些'.includes(text.charAt(token.start - 1) || '，');
    const isAttribute = isNamed && lastAttributeIn(text, token.end, end) >= 0;
    if (!isAttribute && governs(text, end, token, nextOf(text, rest, index))) return token;
  }
  return null;
}
