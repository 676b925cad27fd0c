import type { Clause } from './clauses';
import type { AddSign } from './sign';

/** What may stand between the state and its decree: 办公厅, 近日, 审议后. */
const LONGEST_OFFICE = 12;

/** 《条例》将于9月起施行, 《公约》明确…: what becomes of a document, and what it does. */
const FATE =
  /^(?:（[^）]*）)?(?:已经?|正式|即?将|自|于|[\d今明去年月日起]|此前|日前){0,14}(?:施行|实施|发布|印发|公布|出台|颁布|把|将|明确|细化|规定|划定|确立)(?!后|以来|之后)/;
const LONGEST_FATE = 40;
/** 根据国务院印发的《规划》，… goes by what a document says. */
const BASED = /^(?:根据|按照|依据|依照)/;
const LONGEST_BASIS = 16;
/** 根据《年鉴》数据 gives figures. */
const FIGURES = /^的?(?:数据|统计|显示|预测|测算|调查)/;

/** The state's own word, and what becomes of a document: 国务院印发《意见》, 《条例》施行, 根据《规划》. */
export function addDecrees(text: string, clauses: readonly Clause[], add: AddSign): void {
  for (const { tokens } of clauses) {
    const state = tokens.find((token) => token.roles.has('state'));
    if (state === undefined) continue;
    const decree = tokens.find((token) => token.roles.has('decree') && token.start >= state.end);
    if (decree !== undefined && decree.start - state.end <= LONGEST_OFFICE) add('decreed', decree);
  }
  for (const { tokens, start, end } of clauses) {
    const document = tokens.find((token) => token.roles.has('title'));
    if (document === undefined) continue;
    const after = text.slice(document.end, Math.min(end, document.end + LONGEST_FATE));
    const isNear = document.start - start <= LONGEST_BASIS;
    const isBasis = isNear && BASED.test(text.slice(start, document.start)) && !FIGURES.test(after);
    if (isBasis || FATE.test(after)) add('decreed', document);
  }
}
