import type { Span } from '../text/span';
import { VERBS } from './rules/verbs';
import type { WordRole } from './rules/words';
import { WORDS } from './rules/words';

/** What a token does: a role of the word lists, a verb, or a mark that parts clauses. */
export type TokenRole = WordRole | 'verb' | 'year' | 'figure' | 'comma' | 'colon' | 'quotation' | 'title';

/** A word the rules know, where it stands outside quotation marks and brackets. */
export interface Token extends Span {
  readonly roles: ReadonlySet<TokenRole>;
}

const COMMA: ReadonlySet<TokenRole> = new Set(['comma']);
const COLON: ReadonlySet<TokenRole> = new Set(['colon']);
const QUOTATION: ReadonlySet<TokenRole> = new Set(['quotation']);
const TITLE: ReadonlySet<TokenRole> = new Set(['title']);
const FIGURE: ReadonlySet<TokenRole> = new Set(['figure']);
const YEAR: ReadonlySet<TokenRole> = new Set(['year']);
const OPENING = '“「『‘《〈（([【';
const CLOSING = '”」』’》〉）)]】';

interface Entry {
  readonly word: string;
  readonly roles: ReadonlySet<TokenRole>;
}

/** The entries by their first character, longest first. */
const LEXICON = buildLexicon();

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
    const character = text.charAt(offset);
    const entry = longestAt(text, offset, block.end);
    if (entry !== null) {
      tokens.push({ start: offset, end: offset + entry.word.length, roles: entry.roles });
      offset += entry.word.length;
      continue;
    }
    const closed = pairs.get(offset);
    if (closed !== undefined) {
      tokens.push({ start: offset, end: closed, roles: character === '《' ? TITLE : QUOTATION });
      offset = closed;
      continue;
    }
    if (character === '，' || character === ',' || character === '；' || character === '。')
      tokens.push({ start: offset, end: offset + 1, roles: COMMA });
    if (character === '：' || character === ':') tokens.push({ start: offset, end: offset + 1, roles: COLON });
    const yearEnd = endOfPastYear(text, offset);
    if (yearEnd !== null) {
      tokens.push({ start: offset, end: yearEnd, roles: YEAR });
      offset = yearEnd;
      continue;
    }
    const figureEnd = endOfFigure(text, offset, block.end);
    if (figureEnd !== null) tokens.push({ start: offset, end: figureEnd, roles: FIGURE });
    offset = figureEnd ?? offset + 1;
  }
  return tokens;
}

/**
 * Where each opening mark of the block is closed, by the offset of the opening mark. A mark that is never
 * closed is not in it.
 */
function pairMarks(text: string, block: Span): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[][] = Array.from(OPENING, () => []);
  for (let offset = block.start; offset < block.end; offset++) {
    const character = text.charAt(offset);
    open[OPENING.indexOf(character)]?.push(offset);
    const opened = open[CLOSING.indexOf(character)]?.pop();
    if (opened !== undefined) pairs.set(opened, offset + 1);
  }
  return pairs;
}

const FIGURE_AT =
  /\d+(?:\.\d+)?[%％]?[万亿千百]*[余多]?(?:[%％个家座所名人项条亩吨次件户款场届倍]|公里|公顷|平方米|亿元|万元|元)?(?:以上|左右)?/y;

/** A number with its measure: 86个, 2.1万亩, 37%. */
function endOfFigure(text: string, offset: number, limit: number): number | null {
  const code = text.charCodeAt(offset);
  if (code < 0x30 || code > 0x39) return null;
  FIGURE_AT.lastIndex = offset;
  FIGURE_AT.test(text);
  return Math.min(limit, Math.max(offset + 1, FIGURE_AT.lastIndex));
}

/** 2016年, but not 到2030年, which is a goal. */
function endOfPastYear(text: string, offset: number): number | null {
  const isYear = /[12]/.test(text.charAt(offset)) && text.charAt(offset + 4) === '年';
  if (!isYear || !/^\d{4}$/.test(text.slice(offset, offset + 4))) return null;
  return '到至前'.includes(text.charAt(offset - 1) || ' ') ? null : offset + 5;
}

function longestAt(text: string, offset: number, limit: number): Entry | null {
  const entries = LEXICON.get(text.charCodeAt(offset));
  return (
    entries?.find(
      ({ word }) => offset + word.length <= limit && (word.length === 1 || text.startsWith(word, offset)),
    ) ?? null
  );
}

function buildLexicon(): ReadonlyMap<number, readonly Entry[]> {
  const rolesOf = new Map<string, Set<TokenRole>>();
  const add = (word: string, role: TokenRole) => {
    const roles = rolesOf.get(word) ?? new Set();
    rolesOf.set(word, roles.add(role));
  };
  for (const [role, words] of Object.entries(WORDS)) {
    for (const word of words.split(' ')) add(word, role as WordRole);
  }
  for (const verb of VERBS) add(verb, 'verb');
  const lexicon = new Map<number, Entry[]>();
  const entries = [...rolesOf].map(([word, roles]) => ({ word, roles })).sort((a, b) => b.word.length - a.word.length);
  for (const entry of entries) {
    const first = entry.word.charCodeAt(0);
    const list = lexicon.get(first);
    if (list === undefined) lexicon.set(first, [entry]);
    else list.push(entry);
  }
  return lexicon;
}
