import type { Clause } from './clauses';
import type { AddSign } from './sign';

const LONGEST = 40;
const SAYS = '(?:认为|主张|提出|建议|呼吁|以为|希望|期待|盼望|期盼|要求)';
const LAYMEN = '(?:网友|网民|家长|村民|市民|居民|群众|乡亲|商户|游客|旅客|读者|学生|业主|用户|消费者|骑手|老人)们?';
/** 有人认为, 也有观点主张, 一些网友呼吁, 家长们希望, 一般认为: somebody does, not the author. */
const SOMEBODY = new RegExp(
  `^(?:[但而也还]|不过|当然)?(?:[也还]?有(?:的|些)?|一些|不少|许多|很多|部分|多数|当地|附近)?(?:${LAYMEN}|(?:人|观点|声音|意见|论者|媒体|评论)(?=${SAYS}|[也还则都]))(?:[也还则都]|纷纷)?${SAYS}|^(?:一般|通常|普遍)认为`,
);
/** 他在信中写道, 标语写着, 老支书常说. */
const WRITES =
  /^(?!把|将|让|.*(?:提案|建议|议案)[中里]).*(?:写道|写着|常说|常讲|总说|常念叨|[讲说]过|(?:多次|反复|一再|早就|始终)(?:强调|指出|要求)|[讲说写]得(?:很)?(?:明白|清楚|分明))$/;
/** 小佟说，要…, 老郝觉得太贵，必须…: what somebody says or thinks; 我觉得, 可以说 and 从长远说 are the author's. */
const TELLS =
  /^(?!从|.*(?:我|笔者|本人)|.*(?:可以|应该|应当|就是|[这那][样么]|[来地]|[句俗老]话|再|简单|具体|总的|一般|客观|坦率|严格)[说讲]$)[^，]{1,8}(?:说|讲|直言|坦言|感慨|觉得|以为|心想)$/;
/** 常听干部诉苦：一件事要报三遍. */
const COMPLAINS = /(?:诉苦|抱怨|吐槽|叫苦|倒苦水|发牢骚)$/;
const THINKS = /^(?!.*(?:我|笔者|本人))[^，]{0,6}(?:觉得|以为|心想|琢磨着|盘算着)/;
/** 规划明确，, 方案提出，: not the author's own 本报告提出，, nor what the author asks of a document: 落实文件要求, 完善有关规定. */
const DOCUMENT =
  /^(?!本|(?:要?严格)?(?:落实|按照?|根据|依据|依照|对照|对标|围绕|贯彻|符合|结合|遵循|遵守|执行|完善|健全|修订|制定|出台|细化|明确))[^，]{0,16}(?:(?:规划|方案|纲要|意见|计划|通知|文件|政策|指南|细则|法律?|条例|办法|规章|章程|公约)(?:[也还]|早已|早就|已经?|均)?(?:明确|提出|要求|指出|强调)|[^，]{2}规定)$/;
/** 法律要求经营者必须…, 《办法》规定企业应当…. */
const LAYS_DOWN = /^[^，]{0,12}(?:法律|法规|条例|规定|标准|办法|规范|规程|》)[也还]?(?:明确)?(?:要求|规定)/;
/** 按照规定, 依据现行标准: what somebody must do after it is laid down already. */
const LAID_DOWN =
  /^(?:按照?|根据|依据|依照)(?:(?:相关|有关|国家|现行|法律|行业|最新)?(?:的)?(?:规定|法律|标准|法规|条例|办法|惯例|约定|合同)|《[^》]*[法例]》(?:的?(?:相关|有关)?规定)?)$/;

/** 干部群众纷纷表示，要…; 总书记勉励大家，要…; 全国妇联倡议…: a pledge, a word of encouragement, an appeal of a body. */
const PLEDGES =
  /(?:干部|群众|官兵|职工|党员|师生|大家)们?(?:一致|纷纷|均|都)?表示$|(?:勉励|叮嘱|嘱咐|寄语|告诫)(?!.*我们)[^，]{0,8}$/;
const APPEALS =
  /^(?!.*(?:我|笔者))[^，]{2,16}(?:局|部|委|联|会|办|平台|组织)(?:联合|共同|向[^，]{1,8})?倡议|^[^，]{0,12}(?:主席|总理|总书记|国务院|党中央|中方)[^，]{0,4}(?:倡议|建议|提议)/;
/** 根据规定，必须出具声明: what a rule demands, whoever is to do it. */
const BY_RULE = /^(?:按照?|根据|依据|依照)(?:有关|相关|现行)?(?:规定|约定|合同|惯例)$/;

/** How far into its clause a modal stands that binds somebody named. */
const SHORTEST_BOUND = 2;

/** Whether a clause begins with the word of somebody who is neither the author nor an authority nor an expert. */
export function isOfSomebody(text: string, clause: Clause): boolean {
  return SOMEBODY.test(beginningOf(text, clause));
}

/** Whether a clause is the appeal of a public body or what a leader proposes, which is no advice of an expert. */
export function isAppeal(text: string, clause: Clause): boolean {
  const words = beginningOf(text, clause);
  return /[倡建提]议/.test(words) && APPEALS.test(words);
}

/** What is asked, but not by the author or an authority: the word of somebody, a writing, a provision in force. */
export function addHearsay(text: string, clauses: readonly Clause[], add: AddSign): void {
  const lastAsked = clauses.findLastIndex(({ modal }) => modal !== null);
  if (lastAsked < 0) return;
  const told = clauses.find((clause, index) => index < lastAsked && isTold(text, clause));
  if (told !== undefined) add('general', told);
  const lastBound = clauses.findLastIndex(bindsSomebody);
  const found = clauses.find(
    (clause, index) =>
      isOfSomebody(text, clause) ||
      isLaidDown(text, clause) ||
      isAppeal(text, clause) ||
      (index === lastAsked - 1 && BY_RULE.test(beginningOf(text, clause))) ||
      (index < lastAsked && isWritten(text, clause)) ||
      (index < lastBound && LAID_DOWN.test(beginningOf(text, clause))),
  );
  if (found === undefined) return;
  add('says', found);
  add('indirect', found);
}

/** 应按照标准要求生产 is the author's: the modal must follow the law's word. */
function isLaidDown(text: string, clause: Clause): boolean {
  const law = LAYS_DOWN.exec(beginningOf(text, clause));
  return law !== null && clause.modal !== null && clause.modal.start >= clause.start + law[0].length;
}

function isWritten(text: string, clause: Clause): boolean {
  const words = beginningOf(text, clause);
  return clause.modal === null && [WRITES, DOCUMENT, PLEDGES].some((is) => is.test(words));
}

function isTold(text: string, clause: Clause): boolean {
  const words = beginningOf(text, clause);
  return (
    clause.modal === null &&
    (TELLS.test(words) || THINKS.test(words) || (text.charAt(clause.end) === '：' && COMPLAINS.test(words)))
  );
}

function bindsSomebody({ modal, headStart }: Clause): boolean {
  return modal !== null && modal.start - headStart >= SHORTEST_BOUND;
}

function beginningOf(text: string, { start, end }: Clause): string {
  return text.slice(start, Math.min(end, start + LONGEST));
}
