import type { Clause } from './clauses';
import { hasRole } from './tokens';
import type { AddSign } from './sign';
import type { Token } from './tokens';

/** What may stand between the state and its decree: 办公厅, 近日, 审议后. */
const LONGEST_OFFICE = 12;

/** The state's own word: 国务院印发《意见》, 中央作出部署. */
export function addDecrees(clauses: readonly Clause[], add: AddSign): void {
  for (const { tokens } of clauses) {
    const state = tokens.find((token) => token.roles.has('state'));
    if (state === undefined) continue;
    const decree = tokens.find((token) => token.roles.has('decree') && token.start >= state.end);
    if (decree !== undefined && decree.start - state.end <= LONGEST_OFFICE) add('decreed', decree);
  }
}

/** What a document does when it says what is to be done. */
const PROVIDES: ReadonlySet<string> = new Set(['规定', '明确', '提出', '明确提出', '要求', '明确要求', '明确指出']);

/** Speech needs a speaker before it and what is said after it: 会议强调，… but not 会议提出的…. */
export function addSpeechSigns(text: string, clauses: readonly Clause[], add: AddSign): void {
  let speaker: Token | null = null;
  for (const clause of clauses) {
    for (const token of clause.tokens) {
      if (hasRole(token, ['authority', 'state', 'title'])) speaker = token;
      if (!token.roles.has('speech')) continue;
      if (isAdviceOfOthers(text, clause, token)) addIndirect(token, add);
      if (speaker === null || isNoun(text, speaker, token)) continue;
      if (speaker.roles.has('title') && PROVIDES.has(text.slice(token.start, token.end))) {
        add('provides', token);
        if (clause.modal !== null && clause.modal.start >= token.end) addIndirect(token, add);
      }
      const isAdvice = token.roles.has('should');
      if (!isAdvice && isAsked(clause, speaker, token)) continue;
      if (isAdvice && speaker.start < clause.start) continue;
      const next = text.charAt(token.end);
      if (!isAdvice && (!'，,：:“「‘要'.includes(next) || next === '')) continue;
      if (clause.head === 'verb' || isAttribute(text, token)) continue;
      add('says', token);
      if (text.slice(token.start, token.end) === '规定') add('provides', token);
      const after = text.slice(token.end, token.end + 2);
      if (!/[“「‘]/.test(after)) add('indirect', token);
    }
  }
}

function addIndirect(token: Token, add: AddSign): void {
  add('says', token);
  add('indirect', token);
}

/** Who a statute binds: 提供租赁服务的，应当核对证件. After 对 it is the author who asks: 对拒不整改的，应当约谈. */
const BOUND = /^(?!对|凡|把|将|让).*的$/;

/** A provision of a statute without its name. */
export function addProvisions(text: string, clauses: readonly Clause[], add: AddSign): void {
  clauses.forEach(({ modal, subject }, index) => {
    const bound = clauses[index - 1];
    if (modal === null || subject !== null || bound === undefined || bound.modal !== null) return;
    if (text.slice(modal.start, modal.end) !== '应当' || !BOUND.test(text.slice(bound.headStart, bound.end))) return;
    add('provides', modal);
    addIndirect(modal, add);
  });
}

const AUTHOR = /^(?:我|笔者|本文|本研究|课题组|特|现|谨|兹)/;
const LONGEST_NAME = 8;

/** 左某某建议：… is the advice of somebody named; 我建议： is the author's. */
function isAdviceOfOthers(text: string, { headStart, end, tokens }: Clause, token: Token): boolean {
  if (text.slice(token.start, token.end) !== '建议' || token.end !== end) return false;
  if (!'：:，,'.includes(text.charAt(end) || '。') || '和与及的策'.includes(text.charAt(token.start - 1))) return false;
  const name = token.start - headStart;
  if (name < 2 || name > LONGEST_NAME || AUTHOR.test(text.slice(headStart, token.start))) return false;
  return !tokens.some((other) => other.start < token.start && hasRole(other, ['setting', 'verb', 'adverb', 'turn']));
}

const LONGEST_LIST = 60;
const NOUNS: ReadonlySet<string> = new Set(['要求', '部署', '规定', '建议']);

/** 要求, 部署, 规定 and 建议 are nouns in a list or a clause away from who speaks. */
function isNoun(text: string, speaker: Token, token: Token): boolean {
  if (!NOUNS.has(text.slice(token.start, token.end))) return false;
  return (
    '和与及、'.includes(text.charAt(token.start - 1) || '，') ||
    text.slice(Math.max(speaker.end, token.start - LONGEST_LIST), token.start).includes('、')
  );
}

/** 县委书记要围绕…要求，… asks the secretary: what is spoken of after a modal is a noun. */
function isAsked({ modal }: Clause, speaker: Token, speech: Token): boolean {
  return modal !== null && modal.start >= speaker.end && modal.end <= speech.start;
}

function isAttribute(text: string, token: Token): boolean {
  return text.charAt(token.start - 1) === '的' || text.charAt(token.end) === '的';
}
