import type { Clause } from './clauses';
import { hasRole } from './clauses';
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

/** Speech needs a speaker before it and what is said after it: 会议强调，… but not 会议提出的…. */
export function addSpeechSigns(text: string, clauses: readonly Clause[], add: AddSign): void {
  let speaker: Token | null = null;
  for (const clause of clauses) {
    for (const token of clause.tokens) {
      if (hasRole(token, ['authority', 'state', 'title'])) speaker = token;
      if (!token.roles.has('speech') || speaker === null) continue;
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

/** 县委书记要围绕…要求，… asks the secretary: what is spoken of after a modal is a noun. */
function isAsked({ modal }: Clause, speaker: Token, speech: Token): boolean {
  return modal !== null && modal.start >= speaker.end && modal.end <= speech.start;
}

function isAttribute(text: string, token: Token): boolean {
  return text.charAt(token.start - 1) === '的' || text.charAt(token.end) === '的';
}
