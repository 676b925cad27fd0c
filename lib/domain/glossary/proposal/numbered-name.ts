import { NUMBER_IDIOMS } from './words/quotation-words';

const LONGEST = 8;
const FIRST = /^[二三四五六七八九十双两]/;
const FROM_ONE = /^一[^一].{0,2}[一两二三四五六七八九十].{1,3}$/u;
const HAN_ONLY = /^\p{Script=Han}+$/u;

/** Whether quoted words are a name made of numbers: 两山, 十五五, 三区三线, 一核两翼; idioms like 两张皮 are not. */
export function isNumberedName(words: string): boolean {
  if (words.length < 2 || words.length > LONGEST || !HAN_ONLY.test(words)) return false;
  if (NUMBER_IDIOMS.some((idiom) => words.startsWith(idiom))) return false;
  return FIRST.test(words) || FROM_ONE.test(words);
}

const NUMBERED_PART = /^[一二三四五六七八九十双两]\p{Script=Han}{1,3}$/u;

/** Names that say what stands in for what: 以奖代补, 以工代赈. */
const INSTEAD = /^以\p{Script=Han}[定代换养促带引招]\p{Script=Han}$/u;

/** Whether quoted words are such a name. */
export function isInsteadName(words: string): boolean {
  return INSTEAD.test(words);
}

/** Whether quoted words are a list each item of which counts: 双随机、一公开. */
export function isNumberedList(words: string): boolean {
  const parts = words.split('、');
  return parts.length > 1 && parts.every((part) => NUMBERED_PART.test(part));
}
