import type { Clause } from './clauses';
import type { AddSign } from './sign';

/** Somebody told of, by a pronoun or by a name in letters: 他们扎根山村, DeepSeek聚焦推理. */
const SOMEBODY = /^(?:[他她它]们?(?!山|国|乡|人)|[A-Za-z]{2})/;
/** 我们每一天都在改写历史 tells how we do. */
const WE = /^我们(?:每一?天|都在|正在|正|没有|一直|始终|已)/;
/** He who is told of may advise. */
const ADVISES = /建议|提出|认为|表示|呼吁|指出|提议/;
/** 有的村镇大力发展民宿: some who do well. */
const SOME = /^(?:(?:于是|此时|如今)，?)?(?:有的|有些|一些|不少|许多|很多|部分|多地)/;
const DOES_WELL = /大力|积极(?!性)|稳步|主动|率先|探索|创新|推出|打造|引进|发挥|带动|改善|建成|建起/;
const DOES_ILL = /不|没|未|难|盲目|一味|简单|片面|过度|只|却|但|缺|乱|怕/;
/** 负责人说得直白：“…”: one who speaks. */
const SPEAKS = /(?:说|道|讲|回忆|感慨)(?:得[^，]{1,4})?[：:]“/;
/** A place of the tale: 科技园里，技术员手把手教剪枝. */
const SCENE = /^[^在从把将对，]{2,12}(?:里|旁|畔|边|现场)$/;
const LONGEST_SCENE = 14;
/** 社区的“邻里书屋”，引领居民: one by its name, or what its founding did. */
const NAMED =
  /的“[^”]{2,10}”$|^“[^”]{2,10}”(?!.*(?:方面|工作|改革|行动|平台|模式|工程|机制|制度|上)$)[^”，]{2,3}$|的(?:设立|出台|推出|实施|建立|开通|推广|应用|兴起|成立)$/;
/** 阅读塑造精神风貌: what something does to people. */
const SHAPES =
  /^(?:阅读|文化|科技|教育|知识|艺术|音乐|思想|精神|信仰|文明|制度|法治|榜样|历史)[^，方层上]{1,2}[^，]{4,}/;
/** 模仿，作为一种策略，允许企业借鉴. */
const AS = /^作为/;
/** 从护林员到乡村教师 goes through those told of. */
const ON = ['从', '到', '再到'] as const;
/** 就如一棵大树 compares. */
const LIKENING = /^(?:就如|就像|正如|正像|恰如|恰似|犹如|如同|好比)/;
/** 如何管好，考验着… names what is hard. */
const ASKS_HOW = /^(?:而|但)?(?:如何|怎样|怎么)/;
/** 清单越细，效果越好. */
const GROWS = /越[^越。；，]{1,12}，[^。；]{0,12}越/;
/** 社区承载着期望: how things stand. */
const STANDS = /(?<![沿本随朝向意围绕])着(?![的力眼手重实想陆装色落])/;
/** 教育为本: what comes first. */
const COMES_FIRST = /^[^，]{2,4}为(?:本|先|要|上|王|始|基|大|重)$/;
/** 只会越开越大: what cannot be otherwise. */
const CANNOT = /[急慢等拖]不得$|可能会|不可能|只会|难免|亦属|无异于|不会(?!用|写|说|操作|使用)/;
/** 协同可加速要素流动: what a deed does. */
const BRINGS =
  /^[^，]{2,12}(?:可以?(?!能)|能够|(?<![功性职可智动产赋效技节才潜势机核电热])能|[将都就才]会)(?:有效|更好地?|极大地?|大大|进一步|切实)?(?:加速|促进|提升|提高|增强|降低|减少|带动|释放|推动|激发|缓解|避免|实现|打通|放大|让|使|为)/;
/** 整合力量，…，能够提升效能: what the deeds before it do. */
const BROUGHT = /^(?:更|就|便|才)?(?:能够?(?![源量力动])|有[利助益]于|便于)/;
const LONGEST_HEAD = 6;

/**
 * Notes what is told of one or of some without being asked of anybody (`instance`), and what holds in
 * general (`holds`), where no modal asks: among measures an essay gives examples and reasons.
 */
export function addInstances(text: string, clauses: readonly Clause[], add: AddSign): void {
  const said = clauses.filter(({ head }) => head !== 'nothing');
  const [first] = said;
  if (first === undefined || clauses.some(({ modal }) => modal !== null)) return;
  const mark = { start: first.headStart, end: Math.min(first.end, first.headStart + LONGEST_HEAD) };
  if (isInstance(text, said, first)) add('instance', mark);
  if (isTrueInGeneral(text, said, first)) add('holds', mark);
}

function isInstance(text: string, said: readonly Clause[], first: Clause): boolean {
  const words = text.slice(first.headStart, first.end);
  if (first.head === 'subject' && SOMEBODY.test(words)) return !ADVISES.test(words);
  if (said.some(({ headStart, end }) => WE.test(text.slice(headStart, Math.min(end, headStart + LONGEST_HEAD)))))
    return true;
  const whole = text.slice(first.start, said.at(-1)?.end);
  if (SPEAKS.test(whole)) return true;
  if (SOME.test(whole) && DOES_WELL.test(whole) && !DOES_ILL.test(whole)) return true;
  if (said.length > 1 && words.length <= LONGEST_SCENE && SCENE.test(words)) return true;
  if (said.length > 1 && NAMED.test(words)) return true;
  return goesThrough(text, said, first);
}

/** 从护林员，到乡村教师 with no deed after it. */
function goesThrough(text: string, said: readonly Clause[], first: Clause): boolean {
  if (!text.startsWith('从', first.headStart) || said.some(({ head }) => head === 'verb')) return false;
  const next = said[1]?.headStart ?? first.end;
  return text.slice(first.headStart, first.end).includes('到') || ON.some((word) => text.startsWith(word, next));
}

function isTrueInGeneral(text: string, said: readonly Clause[], first: Clause): boolean {
  const words = text.slice(first.start, first.end);
  const last = said.at(-1) ?? first;
  const whole = text.slice(first.start, last.end);
  if (LIKENING.test(words) || ASKS_HOW.test(words)) return true;
  if (GROWS.test(whole) && said.length > 1) return true;
  if (said.length === 2 && COMES_FIRST.test(text.slice(last.start, last.end))) return true;
  if (first.head === 'subject' && STANDS.test(words)) return true;
  if (last.head === 'subject' && CANNOT.test(text.slice(last.start, last.end))) return true;
  // 能并转的并转 lays down a rule.
  if (BRINGS.test(words) || (BROUGHT.test(text.slice(first.headStart, first.end)) && !words.includes('的')))
    return true;
  if (first.head === 'subject' && first.verb !== null && SHAPES.test(words)) return true;
  if (first.head === 'subject' && said[1] !== undefined && AS.test(text.slice(said[1].start, said[1].end))) return true;
  const deed = said.findIndex(({ head }) => head === 'verb');
  return deed >= 0 && said.slice(deed + 1).some(({ headStart, end }) => BROUGHT.test(text.slice(headStart, end)));
}
