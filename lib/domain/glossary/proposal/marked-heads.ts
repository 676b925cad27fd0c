import type { Candidate } from './proposal';

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['》', '《'],
]);
const LONGEST_MARKED = 20;
/** The place in the name of a national body or meeting, or what is new: 中国（曲阜）|国际孔子文化节, 首台（套）|保险补偿机制. */
const WITH_PLACE = /(?:中国[（(][^（）()\n]{1,6}|首[台批版][（(][套次])[）)]$/u;
/** The part of a whole: 长江国家文化公园|（江西段）. */
const PART = /^[（(][^（）()\n]{1,6}(?:段|片区|园区|分中心|基地|站)[）)]/u;
const LONGEST_PART = 12;
const LONGEST_PLACE = 10;

/**
 * Widens names that begin right after a quotation mark or a bracket over what stands in it:
 * 《论语》|译介工程, “智改数转”|服务商资源池, 中国（曲阜）|国际孔子文化节.
 */
export function includeMarkedHeads(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate) => ({
    ...candidate,
    start: headStart(text, candidate.start),
    end: candidate.end + (PART.exec(text.slice(candidate.end, candidate.end + LONGEST_PART))?.[0].length ?? 0),
  }));
}

/** A firm's or body's place and another in brackets at the head of a clause: 渭南（西安）|创新孵化器. */
const TWO_PLACES = /(?:^|[^\p{Script=Han}])(\p{Script=Han}{2,4}[（(]\p{Script=Han}{2,4}[）)])$/u;

function headStart(text: string, start: number): number {
  const place = WITH_PLACE.exec(text.slice(Math.max(0, start - LONGEST_PLACE), start))?.[0];
  if (place !== undefined) return start - place.length;
  const places = TWO_PLACES.exec(text.slice(Math.max(0, start - LONGEST_PLACE - 3), start))?.[1];
  if (places !== undefined) return start - places.length;
  const opening = PAIRS.get(text.charAt(start - 1));
  if (opening === undefined) return start;
  const from = Math.max(0, start - LONGEST_MARKED);
  const before = text.slice(from, start - 1);
  const at = before.lastIndexOf(opening);
  const marked = before.slice(at + 1);
  return at === -1 || /[，。；：！？\n”’》]/u.test(marked) ? start : from + at;
}
