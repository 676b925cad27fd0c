import type { Token } from './tokens';
import { hasRole } from './tokens';

/** Those whose word is advice, not an instruction. */
const TITLES: ReadonlySet<string> = new Set('专家 学者 教授 研究员 院士 代表 委员'.split(' '));
const SHORTEST_NAME = 2;
const LONGEST_NAME = 3;

/** Whether one of the tokens is the title of an expert, a deputy or a member. */
export function namesExpert(text: string, tokens: readonly Token[]): boolean {
  return tokens.some(({ start, end }) => TITLES.has(text.slice(start, end)) && !text.startsWith('大会', end));
}

/**
 * The names that stand between such a title and a verb of speech in the tokens of a block (研究员王某某指出):
 * an article that has introduced its experts calls them by name alone. Where a name begins is not known, so
 * its last characters are given in both lengths.
 */
export function expertsIn(text: string, tokens: readonly Token[]): readonly string[] {
  const names: string[] = [];
  let title: Token | null = null;
  for (const token of tokens) {
    if (hasRole(token, ['comma', 'colon'])) title = null;
    if (TITLES.has(text.slice(token.start, token.end))) title = token;
    if (title === null || !hasRole(token, ['speech', 'should'])) continue;
    for (let length = SHORTEST_NAME; length <= LONGEST_NAME; length++)
      if (token.start - title.end >= length) names.push(text.slice(token.start - length, token.start));
    title = null;
  }
  return names;
}
