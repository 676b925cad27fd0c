import type { Span } from '../text/span';
import type { Clause } from './clauses';
import { opensCondition } from './modal-of';
import type { AddSign } from './sign';
import type { Token } from './tokens';

const LONGEST_TOPIC = 10;
/** What may stand before the word that says who acts: 市级文旅部门. */
const LONGEST_NAME = 12;
/** 志愿者奔赴战场 has somebody before its verb, 做短视频 has nobody. */
const SHORTEST_SUBJECT = 3;

/** 优化营商环境十分紧迫 says how the deed is. */
const PREDICATE = /^.{4,30}(?:十分|非常|极为|极其|尤为|格外|异常|显得)[^，]{2,5}$/;
/** 创新需要冒险精神: the verb is what something is said of. */
const TAKES = /^.{2,4}(?:也|还|更|都)?(?:需要|离不开|在于|靠的是|没有|永无|永远)/;
/** Scenes before a fact where no modal and no bare verb follows. */
const FACTS: ReadonlySet<string> = new Set('当前 当 随着 既然 鉴于 据'.split(' '));

/** 加强劳动教育，旨在… says what the deed is for. */
const AIMS = /^(?:旨在|意在|其?目的(?:是|在于)|为的是|是为了)/;
const LONGEST_AIM = 5;

/** 建设某某体系为高质量发展提供有力支撑 says what the deed is good for. */
const SUPPORTS =
  /为.{2,30}(?:提供|奠定|注入|增添|开辟)了?(?:更加?)?(?:有力|坚实|重要|强大|强劲|不竭|新|良好|广阔)的?.{0,8}(?:支撑|保障|动力|动能|基础|条件|活力|空间|机遇)$/;

/** Verbs that let others act: with 探索 after them they leave it open. */
const TRIES_OUT: ReadonlySet<string> = new Set(['鼓励', '支持', '允许', '引导']);

function wordOf(text: string, span: Span | null): string {
  return span === null ? '' : text.slice(span.start, span.end);
}

/** How the unit is built as a whole: by its first clause that says something. */
export function addMoodSigns(text: string, clauses: readonly Clause[], add: AddSign): void {
  const said = clauses.filter(({ head }) => head !== 'nothing');
  const [first] = said;
  if (first === undefined) return;
  const main = said.find(({ head }) => head !== 'setting') ?? first;
  const markOf = (clause: Clause): Span => clause.verb ?? { start: clause.headStart, end: clause.headStart + 1 };
  if (main.verb !== null && main.verb.roles.has('trying')) add('trying', main.verb);
  const trial = TRIES_OUT.has(wordOf(text, main.verb))
    ? main.tokens.find((token) => token.roles.has('trying'))
    : undefined;
  if (trial !== undefined) add('trying', trial);
  const begins = said.findIndex(({ head }) => head === 'verb' || head === 'modal');
  const effect =
    said
      .slice(0, begins < 0 ? said.length : begins)
      .map(effectOf)
      .find((token) => token !== null) ?? null;
  if (effect !== null) add('effect', effect);
  if (first.head === 'verb' && [PREDICATE, TAKES].some((is) => is.test(text.slice(first.headStart, first.end))))
    return add('copula', markOf(first));
  if (said.length === 1 && SUPPORTS.test(text.slice(first.start, first.end))) return add('copula', markOf(first));
  if (said.some((clause) => AIMS.test(text.slice(clause.start, clause.start + LONGEST_AIM))))
    return add('copula', markOf(first));
  if (said.every(({ modal, end, start }) => modal === null && GROWS.test(text.slice(start, end))))
    add('general', markOf(first));
  if (isTruth(text, said)) add('general', markOf(first));
  if (concludes(text, said)) return add('general', markOf(first));
  if (first.head === 'setting') add('scene', markOf(first));
  if (first.head === 'setting' && (isFactual(text, first) || looks(text, said))) add('view', markOf(first));
  if (text.charAt(first.headStart) === '让') add('wish', markOf(first));
  const last = said.at(-1);
  if (last?.head === 'subject' && last.verb?.end === last.end) add('verb-last', last.verb);
  if (main.head === 'verb') return add('verb-first', markOf(main));
  if (main.head === 'setting') return add('setting', markOf(first));
  if (main.head !== 'subject') return;
  const actor = main.tokens.find(
    (token) => token.roles.has('actor') && token.start <= main.headStart + LONGEST_NAME && !isObject(main, token),
  );
  if (actor !== undefined && main.verb !== null) add('acts', actor);
  const next = actor === undefined && main.verb === null ? actorIn(said[said.indexOf(main) + 1]) : null;
  if (next !== null) add('acts', next);
  const home = main.tokens.find((token) => token.roles.has('home') && token.start <= main.headStart + LONGEST_TOPIC);
  if (home !== undefined && main.verb !== null) {
    add('home-acts', home);
    if (home.start === main.headStart && !home.roles.has('actor')) add('place-acts', home);
  }
  if (actor === undefined && !isMeasured(text, first) && startsLate(text, main))
    add('somebody-acts', main.verb ?? main);
  if ((actor !== undefined && main.verb !== null) || home !== undefined) return;
  const later = said.find(
    (clause) =>
      clause.start > main.start &&
      (calls(text, clause) || disposes(text, clause) || (clause === last && isDeed(clause))),
  );
  if (later !== undefined && main.end - main.headStart <= LONGEST_TOPIC) add('verb-later', markOf(later));
}

/** 权力应当受到监督，这是常识, 好的城市应该让人安心: a truth about its subject asks nobody. */
const TRUTH = /^这(?:一点|是由|是常识|(?:也|正)?是.{2,14}(?:基本要求|基本原理|本质要求|内在要求|客观规律|常识|决定的))/;
const IDEAL = /^(?:好的|真正的|理想的|一[部座个所篇名位支](?:好|真正|合格|优秀|称职)|任何)/;
const LONGEST_TRUTH = 24;

function isTruth(text: string, said: readonly Clause[]): boolean {
  const [first] = said;
  const last = said.at(-1);
  if (first === undefined || last === undefined || !said.some(({ modal }) => modal !== null)) return false;
  const asked = first.modal?.start ?? first.end;
  if ((first.modal !== null || first.head === 'subject') && IDEAL.test(text.slice(first.headStart, asked))) return true;
  return last !== first && TRUTH.test(text.slice(last.start, Math.min(last.end, last.start + LONGEST_TRUTH)));
}

/** 善待今天的老人，就是善待明天的自己, 把脚步迈向田野，答案就在那里: the deed is what something is said of. */
const CONCLUDES =
  /^.{0,6}(?:就是(?![将把])|才是|便是|才有|就有)|^(?:没有|缺一不可|答案就)|^[^，]{2,6}(?:心[里中]有|说了算|最有发言权)/;
/** 发展航运服务业，有助于畅通物流，…: what a deed is good for. */
const SERVES = /^(?:将|也|都|就|不仅)?(?:有助于|有利于|有益于|便于|意味着)/;
const LONGEST_CONCLUSION = 12;
/** 把小事当大事办，治理的根基就牢不可破: what comes of a deed that one may do. */
const FOLLOWS = /^[^，让把将使]{2,14}(?:(?:就|便)(?![业地近医学餐利捷民是要])|自然|也就)(?:会|能)?[^，]{2,8}$/;
const LONGEST_RESULT = 30;
/** 越走越宽, 越开越大. */
const GROWS = /越[^，越]{1,4}越/;
/** 从实践看，分散补偿效果有限 tells how things look, 从河面到沃野，从群山到草原，画卷铺展 where. */
const LOOKS = /^从.{1,8}看$/;
const SPANS = /^从.{2,12}到.{2,12}$/;

function looks(text: string, said: readonly Clause[]): boolean {
  const [first = '', second = ''] = said.slice(0, 2).map(({ start, end }) => text.slice(start, end));
  return LOOKS.test(first) || (SPANS.test(first) && SPANS.test(second));
}

/** 从面上看，… sets out from where something is looked at. */
const VIEWS = /(?:看|来说|来讲|而言)$/;

function concludes(text: string, [first, second, third]: readonly Clause[]): boolean {
  if (first === undefined || second === undefined) return false;
  const isServing = SERVES.test(text.slice(second.start, Math.min(second.end, second.start + LONGEST_CONCLUSION)));
  if (third !== undefined && !isServing) return false;
  if (first.modal !== null || second.modal !== null || (first.head !== 'verb' && first.head !== 'setting'))
    return false;
  if (VIEWS.test(text.slice(first.start, first.end))) return false;
  if (FOLLOWS.test(text.slice(second.start, Math.min(second.end, second.start + LONGEST_RESULT)))) return true;
  return isServing || CONCLUDES.test(text.slice(second.start, Math.min(second.end, second.start + LONGEST_CONCLUSION)));
}

/** 这一做法能够提振消费 says what something does; after another verb (培育具有潜力的企业) it is about the object. */
function effectOf({ head, tokens, verb }: Clause): Token | null {
  if (head !== 'subject') return null;
  const effect = tokens.find((token) => token.roles.has('effect'));
  if (effect === undefined) return null;
  return verb === null || effect.start <= verb.end ? effect : null;
}

/** 在职业院校恢复药工班 does something somewhere; 在推进改革的过程中 only sets the scene. */
const SHORTEST_PLACE = 3;
const SCENE_ENDS = '中时后前上下里内际外间面程段期';

/** 对教师实行首聘期, 由省里编制清单: the scene holds the measure, whatever comes after it. */
function isMeasured(text: string, { headStart, end, verb }: Clause): boolean {
  if (verb !== null && text.charAt(headStart) === '在' && verb.start - headStart >= SHORTEST_PLACE)
    return verb.end < end - 1 && !SCENE_ENDS.includes(text.charAt(end - 1) || '中');
  return verb !== null && '对由把将向给'.includes(text.charAt(headStart)) && !text.startsWith('对于', headStart);
}

/** 用好指挥棒 at the end of a unit is a deed, before another clause its scene. */
function isDeed({ head, headStart, verb }: Clause): boolean {
  return head === 'setting' && verb?.start === headStart;
}

/** 突出硬科技, but not 创新才有信心, which says what comes of it. */
function calls(text: string, { head, verb }: Clause): boolean {
  return head === 'verb' && !(verb !== null && '才就便则'.includes(text.charAt(verb.end) || '，'));
}

/** 飞手持证上岗，企业落实责任: the actor of the next clause, where it does something. */
function actorIn(clause: Clause | undefined): Token | null {
  if (clause === undefined || clause.head !== 'subject' || clause.verb === null) return null;
  return clause.tokens.find(({ start, roles }) => start === clause.headStart && roles.has('actor')) ?? null;
}

/** 把招商做深: a deed with its object before it. */
function disposes(text: string, { head, headStart, verb }: Clause): boolean {
  return head === 'setting' && verb !== null && '把将'.includes(text.charAt(headStart));
}

/** 南山整合高校资源: the actor belongs to the object where its verb comes before it and none after. */
function isObject({ verb, tokens }: Clause, actor: Token): boolean {
  if (verb === null || verb.end > actor.start) return false;
  return !tokens.some(({ start, roles }) => start >= actor.end && (roles.has('verb') || roles.has('should')));
}

/** Whether somebody stands before the verb of a clause. */
function startsLate(text: string, { verb, headStart }: Clause): boolean {
  // “一链一策”开发产品 says how.
  if (verb !== null && text.charAt(headStart) === '“' && text.charAt(verb.start - 1) === '”') return false;
  return verb !== null && verb.start - headStart >= SHORTEST_SUBJECT;
}

/** 如果…, 当前…, 随着… set the scene of a fact, not of a measure. */
function isFactual(text: string, { tokens, headStart }: Clause): boolean {
  const opener = tokens.find(({ start }) => start === headStart);
  if (opensCondition(text, opener, headStart)) return true;
  return opener !== undefined && FACTS.has(text.slice(opener.start, opener.end));
}
