import type { Mention } from './mention';

/** The first mention of each term, in reading order. */
export function firstMentions(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ termId }) => !seen.has(termId) && seen.add(termId));
}
