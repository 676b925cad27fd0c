import type { Clause, Piece } from './clauses';
import type { Candidate } from './proposal';

const OPENING = '“‘「『';
const CLOSING = '”’」』';
/** How long the words before quoted ones must be to be part of the name, if what they tell is little. */
const ENOUGH = 4;
/** Places whose name alone is no part of the name: 江西|“1269”行动计划. */
const PLACE =
  /^(?:江西|赣鄱|南昌|九江|赣州|吉安|宜春|抚州|上饶|鹰潭|新余|萍乡|景德镇|赣江新区|浙江|江苏|上海|北京|天津|重庆|福建|广东|深圳|广州|杭州|湖南|湖北|安徽|山东|四川|成都|贵州|云南|海南|河南|河北|陕西|全国|全省|全市|全县|全区|国家|省级|市级|中央)[省市县区]?$/u;
/** The shortest words that may be part of it, after a verb or particle: 通过|湿地“占补平衡”指标交易. */
const SHORT = 2;
const LONGEST_QUALIFIER = 14;
/** Nouns that belong to the quoted words alone. */
/** What joins the parts of a formula; one that names its parts says itself of what it is. */
const SEPARATOR = /[+＋—–―－]/u;
const UNQUALIFIED = /(?:时期|期间|精神|理念|目标|倡议)$/u;

/**
 * Widens quoted words with their noun over the words before them that say of what they are:
 * 湿地|“占补平衡”指标交易, 产业链现代化|“1269”行动计划. A verb or particle before them ends the name.
 */
export function qualifyNames(
  text: string,
  clauses: readonly Clause[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const byEnd = new Map(clauses.map((clause) => [clause.end, clause]));
  return candidates.map((candidate) => {
    const clause = isWithNoun(text, candidate) ? (byEnd.get(candidate.start) ?? null) : null;
    return clause === null || isListed(text, clause)
      ? candidate
      : { ...candidate, start: qualifierStart(text, clause.pieces, clause.pieces.length, clause.end) };
  });
}

/** The last of a list belongs to the list: 合肥、嘉兴|“长三角五市”联盟. */
function isListed(text: string, { start }: Clause): boolean {
  return text.charAt(start - 1) === '、';
}

function isWithNoun(text: string, { start, end }: Candidate): boolean {
  if (!OPENING.includes(text.charAt(start)) || CLOSING.includes(text.charAt(end - 1))) return false;
  const words = text.slice(start, end);
  return !UNQUALIFIED.test(words) && !SEPARATOR.test(words);
}

/** Where the qualifier that ends at `end`, before the piece at `index`, begins; `end` if there is none. */
export function qualifierStart(text: string, pieces: readonly Piece[], index: number, end: number): number {
  let from = index;
  let telling = 0;
  for (let piece = pieces[from - 1]; piece !== undefined && isPartOfName(piece); piece = pieces[from - 1]) {
    telling += piece.word?.tells ?? 1;
    from--;
  }
  while (from < index && pieces[from]?.word?.opens === true) from++;
  const start = from < index ? (pieces[from]?.start ?? end) : end;
  if (end - start > LONGEST_QUALIFIER || PLACE.test(text.slice(start, end))) return end;
  if (end - start >= ENOUGH) return telling > 0 ? start : end;
  // Two unknown characters at the head of a clause are as likely a verb.
  return telling >= SHORT && (from > 0 || end - start > SHORT) ? start : end;
}

function isPartOfName({ word, isDigit, isMeasure }: Piece): boolean {
  if (isDigit || isMeasure) return false;
  return word === null || word.class === 'whole' || word.class === 'field-noun';
}
