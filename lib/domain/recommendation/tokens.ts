import type { Span } from '../text/span';
import type { TokenRole } from './lexicon';
import { longestEntryAt } from './lexicon';

/** A word the rules know, where it stands outside quotation marks and brackets. */
export interface Token extends Span {
  readonly roles: ReadonlySet<TokenRole>;
}

/** Whether a token has one of the roles. */
export function hasRole(token: Token, roles: readonly TokenRole[]): boolean {
  for (const role of roles) if (token.roles.has(role)) return true;
  return false;
}

const OPENING = '“「『‘《〈（([【';
const CLOSING = '”」』’》〉）)]】';
const PUNCTUATION: ReadonlyMap<string, ReadonlySet<TokenRole>> = new Map([
  ...Array.from('，,；。', (mark) => [mark, new Set<TokenRole>(['comma'])] as const),
  ...Array.from('：:', (mark) => [mark, new Set<TokenRole>(['colon'])] as const),
]);
const QUOTATION: ReadonlySet<TokenRole> = new Set(['quotation']);
const TITLE: ReadonlySet<TokenRole> = new Set(['title']);
const FIGURE: ReadonlySet<TokenRole> = new Set(['figure']);
const YEAR: ReadonlySet<TokenRole> = new Set(['year']);

/** What else a code unit may be, so that most are dismissed by one look-up: 1 punctuation, 2 digit, 3 opens, 4 closes. */
const CLASSES = new Uint8Array(0x10000);
for (const mark of PUNCTUATION.keys()) CLASSES[mark.charCodeAt(0)] = 1;
for (const digit of '0123456789') CLASSES[digit.charCodeAt(0)] = 2;
for (const mark of OPENING) CLASSES[mark.charCodeAt(0)] = 3;
for (const mark of CLOSING) CLASSES[mark.charCodeAt(0)] = 4;

/**
 * The known words of `block` from left to right, the longest at each place, in one pass. What stands
 * in quotation marks or brackets is passed over: a quotation is one token. A mark that is never closed
 * in the block opens nothing.
 */
export function tokenize(text: string, block: Span): readonly Token[] {
  const tokens: Token[] = [];
  const pairs = pairMarks(text, block);
  let offset = block.start;
  while (offset < block.end) {
    const token =
      numberingAt(text, offset, block) ?? wordAt(text, offset, block.end) ?? markAt(text, offset, block.end, pairs);
    if (token !== null) tokens.push(token);
    offset = token?.end ?? offset + 1;
  }
  return tokens;
}

const ENUMERATOR: ReadonlySet<TokenRole> = new Set(['enumerator']);
const NUMBERING = /[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|\d{1,2}(?:[.．](?!\d)|、)/y;

/** 3.1 and 2 before words, but not 3.1万 and 2个. */
const SECTION =
  /\d{1,2}(?:(?:[.．]\d{1,2}){1,2}[ \u3000]?|[ \u3000])(?=[“\p{Script=Han}])(?![%％万亿千百余多个家座所名人项条亩吨次件户款场届倍公平元米年月日])/uy;

/** 1. or （十一） where a sentence begins, 3.1 where a block does; elsewhere digits and brackets are what they are. */
function numberingAt(text: string, start: number, block: Span): Token | null {
  const kind = CLASSES[text.charCodeAt(start)];
  if (kind !== 2 && kind !== 3) return null;
  if (start > block.start && !'。；！？ \u3000'.includes(text.charAt(start - 1))) return null;
  for (const sign of start === block.start ? [SECTION, NUMBERING] : [NUMBERING]) {
    sign.lastIndex = start;
    if (sign.test(text) && sign.lastIndex <= block.end) return { start, end: sign.lastIndex, roles: ENUMERATOR };
  }
  return null;
}

function wordAt(text: string, start: number, limit: number): Token | null {
  const entry = longestEntryAt(text, start, limit);
  return entry === null ? null : { start, end: start + entry.length, roles: entry.roles };
}

function markAt(text: string, start: number, limit: number, pairs: ReadonlyMap<number, number>): Token | null {
  const kind = CLASSES[text.charCodeAt(start)];
  if (kind === 0) return null;
  const character = text.charAt(start);
  if (kind === 1) return { start, end: start + 1, roles: PUNCTUATION.get(character) ?? FIGURE };
  if (kind === 2) return numberAt(text, start, limit);
  const end = pairs.get(start);
  return end === undefined ? null : { start, end, roles: character === '《' ? TITLE : QUOTATION };
}

/** Where each opening mark of the block is closed, by its offset; a mark that is never closed is not in it. */
function pairMarks(text: string, block: Span): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[][] = Array.from(OPENING, () => []);
  for (let offset = block.start; offset < block.end; offset++) {
    const kind = CLASSES[text.charCodeAt(offset)];
    if (kind === 3) open[OPENING.indexOf(text.charAt(offset))]?.push(offset);
    if (kind !== 4) continue;
    const opened = open[CLOSING.indexOf(text.charAt(offset))]?.pop();
    if (opened !== undefined) pairs.set(opened, offset + 1);
  }
  return pairs;
}

const NUMBER =
  /\d+(?:\.\d+)?[%％]?[万亿千百]*[余多]?(?:[%％个家座所名人项条亩吨次件户款场届倍]|公里|公顷|平方米|亿元|万元|元)?(?:以上|左右)?/y;

const DAY = /\d{1,2}月\d{1,2}日/y;

/** A past year (2016年, but not 到2030年, which is a goal), or a number with its measure: 86个, 2.1万亩, 37%. */
function numberAt(text: string, start: number, limit: number): Token {
  if (text.charAt(start + 4) === '年' && /^[12]\d{3}$/.test(text.slice(start, start + 4))) {
    const isGoal = start > 0 && '到至前'.includes(text.charAt(start - 1));
    return { start, end: Math.min(limit, start + 5), roles: isGoal ? FIGURE : YEAR };
  }
  DAY.lastIndex = start;
  if (DAY.test(text) && text.charAt(DAY.lastIndex) !== '前')
    return { start, end: Math.min(limit, DAY.lastIndex), roles: YEAR };
  NUMBER.lastIndex = start;
  NUMBER.test(text);
  return { start, end: Math.min(limit, Math.max(start + 1, NUMBER.lastIndex)), roles: FIGURE };
}
