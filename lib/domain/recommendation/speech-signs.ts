import type { Clause } from './clauses';
import { hasRole } from './clauses';
import type { AddSign } from './sign';
import type { Token } from './tokens';

/** Speech needs a speaker before it and what is said after it: 会议强调，… but not 会议提出的…. */
export function addSpeechSigns(text: string, clauses: readonly Clause[], add: AddSign): void {
  let speaker: Token | null = null;
  for (const clause of clauses) {
    for (const token of clause.tokens) {
      if (hasRole(token, ['authority', 'title'])) speaker = token;
      if (!token.roles.has('speech') || speaker === null) continue;
      const isAdvice = token.roles.has('should');
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

function isAttribute(text: string, token: Token): boolean {
  return text.charAt(token.start - 1) === '的' || text.charAt(token.end) === '的';
}
