import type { Span } from '../text/span';
import type { AddSign } from './sign';

/** “放”，就是赋权松绑。 and 一是“不敢转”。: a word in quotation marks that what follows is about. */
const KEYED =
  /^(?:[一二三四五六七八九]是|[一二三四五六七八九]要|首先是|其次是|最后是)?[“「]([^”」]{1,6})[”」]字?(?:[，：]?(?:就是|即是?|就要|意味着)|当头|[。，：；])/;
const LONGEST_KEY = 20;
/** 生态修复，重在“算得清”。 and 书房之“书”，贵在常新。 head a paragraph, and what must be, or is hard, is what its measures are for. */
const TOPIC =
  /^(?:[^，。“「]{2,10}|[^，。“「]{1,6}[“「][^”」]{1,4}[”」])，(?:贵|重|难|要|关键|核心|根本|基础|动力|出路|重点|前提|优势|潜力|活力|胜|妙|首|根)(?:就|还)?在(?:于)?(?!行动|落实|实干|坚持|奋斗|干)(?:[“「][^”」]{1,8}[”」]|[^，。；“「]{1,8})[。；]$/;
/** 关键在治理。 */
const POINT = /^(?:关键|根本|核心|支撑|基础|重点|难点|动力|出路|前提|保障)(?:还|就)?在(?:于)?[^，。；“「]{2,6}。$/;
/** 方式上，从“给票子”走向“开方子”。, 动力上，由“输血”变为“造血”。 */
const TURN =
  /^[^，。“「]{2,8}，(?:要?从|由)[“「][^”」]{1,8}[”」][走转迈变升跃][^“「。]{0,3}[“「][^”」]{1,8}[”」][。；]$/;
/** 其一，进城难。 */
const WANT = /^(?:其[一二三四五]，|第[一二三四五]，|[一二三四五]是)[^，。“「]{1,6}(?:难|少|弱|贵|慢|散|差|缺)。$/;
/** 抵押难。 heads a paragraph of what is wrong. */
const AILS = /^[^，。：“「不为犯]{1,6}[难贵慢散乱]。$/;
/** A sentence longer than this says all of it by itself. */
const LONGEST_SENTENCE = 26;
/** “不敢转”, “难落地”, “转不动”: the word itself says what is wrong. */
const AILING = /^(?:不|难|缺|少|弱|散|慢|贵|乱|短|软|.{1,2}不.)/;

/** The word that heads a paragraph or a member of a list, and whether it names what is wrong. */
export function addKeySigns(text: string, unit: Span, add: AddSign): void {
  if (unit.end - unit.start > LONGEST_SENTENCE) return;
  const isFirst = unit.start === 0 || text.charAt(unit.start - 1) === '\n';
  const words = text.slice(unit.start, unit.end);
  if (isFirst && [TOPIC, POINT, TURN].some((is) => is.test(words))) add('keyed', unit);
  if (WANT.test(words) || (isFirst && AILS.test(words))) {
    add('keyed', unit);
    add('lack', unit);
  }
  const key = KEYED.exec(words.slice(0, LONGEST_KEY));
  if (key === null) return;
  const [opening, named = ''] = key;
  const shown = { start: unit.start, end: unit.start + opening.length };
  add('keyed', shown);
  if (AILING.test(named)) add('lack', shown);
}
