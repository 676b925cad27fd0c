import type { Span } from '../text/span';
import { namesExpert } from './expert';
import type { Token } from './tokens';
import { hasRole } from './tokens';

/** From the closing mark to the verb of speech, over office, body and name: ”某大学教授、某某说。 */
const LONGEST_SPEAKER = 70;
/** Who has been introduced before. */
const HIM = /^[他她]$/;
/** Known words before the opening mark among which the speaker is looked for. */
const MOST_WORDS = 24;

/**
 * Where experts, deputies and members speak in quotation marks in a block of `tokens`, inside the marks:
 * 研究员王某指出：“…。…。” or “…。…。”研究员王某说。 `experts` are the names known already.
 */
export function expertQuotations(
  text: string,
  block: Span,
  tokens: readonly Token[],
  experts: ReadonlySet<string>,
): readonly Span[] {
  return tokens.flatMap((token, index) => {
    if (!token.roles.has('quotation') || !'“「'.includes(text.charAt(token.start))) return [];
    const speaker =
      speakerBefore(text, block, tokens.slice(Math.max(0, index - MOST_WORDS), index), token) ??
      speakerAfter(text, tokens, index);
    const isExpert =
      speaker !== null &&
      (namesExpert(text, speaker.tokens) ||
        experts.has(speaker.words) ||
        (experts.size > 0 && HIM.test(speaker.words)));
    return isExpert ? [{ start: token.start + 1, end: token.end - 1 }] : [];
  });
}

interface Speaker {
  readonly words: string;
  readonly tokens: readonly Token[];
}

/** 研究员王某指出：“, 王某建议，“. */
function speakerBefore(text: string, block: Span, before: readonly Token[], opening: Token): Speaker | null {
  const last = before.at(-1);
  const isMark = last !== undefined && last.end === opening.start && hasRole(last, ['comma', 'colon']);
  const rest = isMark ? before.slice(0, -1) : before;
  const speech = rest.at(-1);
  if (speech === undefined || !hasRole(speech, ['speech', 'should'])) return null;
  if (speech.end !== (isMark ? last.start : opening.start)) return null;
  const parted = rest.findLastIndex((token) => hasRole(token, ['comma', 'colon']));
  const start = rest[parted]?.end ?? block.start;
  return { words: wordsBefore(text, start, speech), tokens: rest.slice(parted + 1) };
}

/** ”研究员王某说。, ”王某表示，: the verb of speech ends the first clause after the quotation. */
function speakerAfter(text: string, tokens: readonly Token[], index: number): Speaker | null {
  const closing = tokens[index];
  if (closing === undefined) return null;
  for (let at = index + 1; ; at++) {
    const token = tokens[at];
    if (token === undefined || token.start - closing.end > LONGEST_SPEAKER) return null;
    if (hasRole(token, ['comma', 'colon', 'quotation'])) return null;
    if (hasRole(token, ['speech', 'should']) && '。，：'.includes(text.charAt(token.end)))
      return { words: wordsBefore(text, closing.end, token), tokens: tokens.slice(index + 1, at) };
  }
}

/** Who speaks: all before the verb of speech; 他表示 is one word of the lists. */
function wordsBefore(text: string, start: number, speech: Token): string {
  const end = speech.start + ('他她'.includes(text.charAt(speech.start)) ? 1 : 0);
  return text.slice(start, end);
}
