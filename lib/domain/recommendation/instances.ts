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
/** 从护林员到乡村教师 goes through those told of. */
const ON = ['从', '到', '再到'] as const;
const LONGEST_HEAD = 6;

/**
 * Notes what is told of one or of some (他们扎根山村, 从护林员到乡村教师) where no modal asks: among measures an
 * essay gives examples.
 */
export function addInstances(text: string, clauses: readonly Clause[], add: AddSign): void {
  const said = clauses.filter(({ head }) => head !== 'nothing');
  const [first] = said;
  if (first === undefined || clauses.some(({ modal }) => modal !== null)) return;
  if (!isInstance(text, said, first)) return;
  add('instance', { start: first.headStart, end: Math.min(first.end, first.headStart + LONGEST_HEAD) });
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
