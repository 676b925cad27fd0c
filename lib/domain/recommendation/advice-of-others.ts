import type { Clause } from './clauses';
import { isAppeal, isOfSomebody } from './hearsay';
import type { TokenRole } from './lexicon';
import { hasRole } from './tokens';
import type { Token } from './tokens';

/** What the author's own advice begins with, and 有学者建议…, which says that somebody did, not who. */
export const NOBODY_ELSE = /^(?:有|我|笔者|本文|本研究|课题组|特|现|谨|兹)/;
const ADVISES = /^(?:[他她]?建议|呼吁|倡议|提议)$/;
const LONGEST_ADVISER = 45;
const NO_ADVISER: readonly TokenRole[] = ['setting', 'verb', 'turn', 'title', 'must', 'may'];
/** 建议我早点回家 advises one person; 建议书, 建议提出 are of a document, 倡议得到响应 tells of one. */
const NO_DEED = /^(?:[我你您他她的书稿和与》被受是]|提出|明确|指出|要求|得到|获得?|引起|引发)/;
/** 这些建议交由有关部门办理: the advice is what is told of; so is it where a clause ends in it. */
const THESE = /^(?:这些|这[条项]|上述|有关|相关|各[类项]|[多几两三]条|代表|委员)$/;
/** 何某在提案中建议: where the advice is given. */
const PLACE = /在[^，]{1,6}[中里上]$/;
const LONGEST_PLACE = 8;
/** 提出建议, 提交了建议. */
const HANDS_IN = /提[出过交]?$/;
const COUNTED = '和与及的策等条项、份见';

/** 左某某建议：…, 代表们纷纷呼吁建立… pass on the advice of somebody; 我建议… is the author's own, 《建议》 a document. */
export function isAdviceOfOthers(text: string, clause: Clause, token: Token): boolean {
  const { headStart, tokens } = clause;
  const words = text.slice(token.start, token.end);
  if (!ADVISES.test(words) || NO_DEED.test(text.slice(token.end, token.end + 2))) return false;
  if (token.end === clause.end && text.charAt(token.end) !== '：' && text.charAt(token.end) !== '，') return false;
  if (/^[他她]/.test(words)) return true;
  if (isOfSomebody(text, clause) || isAppeal(text, clause)) return false;
  const place = PLACE.exec(text.slice(Math.max(headStart, token.start - LONGEST_PLACE), token.start));
  const name = token.start - headStart - (place?.[0].length ?? 0);
  const isHim = /^[他她]$/.test(text.slice(headStart, token.start));
  if ((name < 2 && !isHim) || name > LONGEST_ADVISER || NOBODY_ELSE.test(text.slice(headStart, token.start)))
    return false;
  if (THESE.test(text.slice(headStart, token.start))) return false;
  if (COUNTED.includes(text.charAt(token.start - 1))) return false;
  if (HANDS_IN.test(text.slice(Math.max(headStart, token.start - 2), token.start))) return false;
  return !tokens.some((other) => other.start < headStart + name && hasRole(other, NO_ADVISER));
}
