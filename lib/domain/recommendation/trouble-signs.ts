import type { Clause } from './clauses';
import { REMEDIES, remediedFrom } from './remedies';
import type { AddSign } from './sign';
import { hasRole } from './tokens';
import type { Token } from './tokens';

/** What keeps off the troubles that follow it. */
const KEEPING = ['forbid', 'avoid', 'guard'] as const;
/** What is done about troubles, before or after their names: 攻克难题, 矛盾纠纷就地化解, 风险大为减少. */
const HANDLED =
  /攻克|攻关|破解|化解|缓解|分担|排查|查处|整治|消除|清零|防控|预警|惩戒|挡在|(?:大为|明显|大幅|显著)(?:减少|减轻|下降|降低)/;
/** 针对融资难、担保缺失等问题，… is what a deed answers. */
const ANSWERED = /^(?:针对|面对|围绕|聚焦|瞄准|对)/;
/** 叫得响的品牌少，留得住人的场景少: clause upon clause ends in a want. */
const IS_LITTLE = /[^减至不多年最很更越缺太]少|[^薄虚示减]弱|[^不时误利温落逆价]差/;
const LEAST_COMPANY = 2;

/** …的问题还比较突出: how much of a trouble there is. */
const STANDS_OUT =
  /(?:问题|矛盾|现象|短板)(?:还|仍然?|依然|较为|比较|较|更加?|日益|日趋|十分|非常|相当|尤为|也)*(?:突出|严重|普遍|凸显|明显|尖锐)$/;
const LONGEST_WRONG = 14;

/** What is wrong by what a clause says: a lack, a harm, a trouble by its name. */
export function addTroubleSigns(text: string, clause: Clause, add: AddSign): void {
  const { tokens } = clause;
  const copula = tokens.find((token) => token.roles.has('copula')) ?? null;
  const met = tokens.find((token) => token.roles.has('met')) ?? null;
  // What must not be (监管不能缺位, 不搞同质化) is not lacking.
  const kept = tokens.find((token) => hasRole(token, ['forbid', 'avoid'])) ?? null;
  const wrong =
    clause.modal === null
      ? STANDS_OUT.exec(text.slice(Math.max(clause.start, clause.end - LONGEST_WRONG), clause.end))
      : null;
  if (wrong !== null) add('lack', { start: clause.end - wrong[0].length, end: clause.end });
  const remedied = tokens.some((token) => hasRole(token, WRONGS)) ? remediedFrom(text, clause) : Infinity;
  for (const token of tokens) {
    if (token.start >= remedied) continue;
    if (token.roles.has('lack') && (kept === null || kept.start >= token.start) && isLacking(text, clause, token))
      add('lack', token);
    if (token.roles.has('harm') && isSuffered(text, clause, token)) add('harm', token);
    if (token.roles.has('trouble') && isNamed(text, clause, token, [copula, met])) add('lack', token);
  }
}

/** Roles of words that name what is wrong, whatever they are to their clause. */
export const WRONGS = ['lack', 'harm', 'trouble', 'ill', 'grave'] as const;

/** 压力大、隐患多，难以为继: several troubles by name tell of what is wrong, wherever they stand, unless something keeps them off. */
export function addTroublesInCompany(text: string, clauses: readonly Clause[], add: AddSign): void {
  const troubles = clauses.flatMap(({ tokens, start, headStart, end }) => {
    if (ANSWERED.test(text.slice(headStart, headStart + 2)) || HANDLED.test(text.slice(start, end))) return [];
    const kept = tokens.find((token) => hasRole(token, KEEPING) || REMEDIES.test(text.slice(token.start, token.end)));
    return tokens.filter((token) => hasRole(token, WRONGS) && (kept === undefined || token.start < kept.start));
  });
  const lacks = clauses.filter(({ modal, end }) => modal === null && IS_LITTLE.test(text.slice(end - 2, end)));
  const [little] = lacks;
  if (little !== undefined && lacks.length >= LEAST_COMPANY)
    add('troubles', { start: little.end - 1, end: little.end });
  const [first] = troubles;
  if (first === undefined) return;
  if (troubles.length >= LEAST_COMPANY) add('troubles', first);
  else if (first.roles.has('grave')) add('harm', first);
}

/** 监测频次不足 tells of a lack, 解决监测不足 of a remedy. */
function isLacking(text: string, { head, headStart, verb, end }: Clause, token: Token): boolean {
  // 规律的存在 names that it is there.
  if (text.startsWith('的存在', token.start - 1)) return false;
  if (head === 'subject') return true;
  if (head === 'setting') return token.end >= end && '对在'.includes(text.charAt(headStart));
  return head === 'verb' && token.end >= end && verb !== null && !REMEDIES.test(text.slice(verb.start, verb.end));
}

/** 耕地撂荒、水源污染严重 ends in the harm; 减少浪费 keeps it off. */
function isSuffered(text: string, { tokens, end, modal }: Clause, token: Token): boolean {
  if (modal !== null || !/^(?:了|严重|日益严重|现象)?$/.test(text.slice(token.end, Math.min(end, token.end + 4))))
    return false;
  return !tokens.some((other) => other.roles.has('guard') && other.start < token.start);
}

/** 物流成本一直是堵点 and 推广遇到瓶颈 name a trouble, 解决难题 and 关键在于打通堵点 overcome one. */
function isNamed(text: string, { tokens, end }: Clause, token: Token, leads: readonly (Token | null)[]): boolean {
  const before = tokens.findLast((other) => other.end <= token.start);
  if (before !== undefined && REMEDIES.test(text.slice(before.start, before.end))) return false;
  return token.end >= end - 1 && leads.some((lead) => lead !== null && lead.end <= token.start);
}
