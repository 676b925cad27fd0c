import type { Clause } from './clauses';
import type { AddSign } from './sign';

/** 阅读塑造精神风貌: what something does to people. */
const SHAPES =
  /^(?:阅读|文化|科技|教育|知识|艺术|音乐|思想|精神|信仰|文明|制度|法治|榜样|历史)[^，方层上]{1,2}[^，]{4,}/;
/** 模仿，作为一种策略，允许企业借鉴. */
const AS = /^作为/;
/** 就如一棵大树 compares. */
const LIKENING = /^(?:就如|就像|正如|正像|恰如|恰似|犹如|如同|好比)/;
/** 如何管好，考验着… names what is hard. */
const ASKS_HOW = /^(?:而|但)?(?:如何|怎样|怎么)/;
/** 清单越细，效果越好. */
const GROWS = /越[^越。；，]{1,12}，[^。；]{0,12}越/;
/** 社区承载着期望: how things stand. */
const STANDS = /(?<![沿本随朝向意围绕接])着(?![的力眼手重实想陆装色落])/;
/** 教育为本: what comes first. */
const COMES_FIRST = /^[^，]{2,4}为(?:本|先|要|上|王|始|基|大|重)$/;
/** 只会越开越大: what cannot be otherwise. */
const CANNOT = /[急慢等拖]不得$|可能会|不可能|只会|难免|亦属|无异于|不会(?!用|写|说|操作|使用)/;
/** 协同可加速要素流动: what a deed does. */
const BRINGS =
  /^[^，]{2,12}(?:可以?(?!能)|能够|(?<![功性职可智动产赋效技节才潜势机核电热])能|[将都就才]会)(?:有效|更好地?|极大地?|大大|进一步|切实)?(?:加速|促进|提升|提高|增强|降低|减少|带动|释放|推动|激发|缓解|避免|实现|打通|放大|让|使|为)/;
/** 整合力量，…，能够提升效能: what the deeds before it do. */
const BROUGHT = /^(?:更|就|便|才)?(?:能够?(?![源量力动])|有[利助益]于|便于)/;

/** Notes what holds in general (清单越细，效果越好) where no modal asks: among measures an essay gives reasons. */
export function addGeneralTruths(text: string, clauses: readonly Clause[], add: AddSign): void {
  const said = clauses.filter(({ head }) => head !== 'nothing');
  const [first] = said;
  if (first === undefined || clauses.some(({ modal }) => modal !== null)) return;
  if (holds(text, said, first)) add('holds', first);
}

function holds(text: string, said: readonly Clause[], first: Clause): boolean {
  const words = text.slice(first.start, first.end);
  const last = said.at(-1) ?? first;
  if (LIKENING.test(words) || ASKS_HOW.test(words) || BRINGS.test(words)) return true;
  if (said.length > 1 && GROWS.test(text.slice(first.start, last.end))) return true;
  if (said.length === 2 && COMES_FIRST.test(text.slice(last.start, last.end))) return true;
  if (last.head === 'subject' && CANNOT.test(text.slice(last.start, last.end))) return true;
  if (first.head === 'subject' && holdsOfSubject(text, words, first, said[1])) return true;
  return tellsWhatItBrings(text, said, first);
}

function holdsOfSubject(text: string, words: string, first: Clause, second: Clause | undefined): boolean {
  if (STANDS.test(words) || (first.verb !== null && SHAPES.test(words))) return true;
  return second !== undefined && AS.test(text.slice(second.start, second.end));
}

/** 更能打通断点, and 整合力量，能够提升效能; but 能并转的并转 lays down a rule. */
function tellsWhatItBrings(text: string, said: readonly Clause[], first: Clause): boolean {
  const head = text.slice(first.headStart, first.end);
  if (BROUGHT.test(head) && !head.includes('的')) return true;
  const deed = said.findIndex((clause) => clause.head === 'verb');
  return deed >= 0 && said.slice(deed + 1).some(({ headStart, end }) => BROUGHT.test(text.slice(headStart, end)));
}
