import { examplesOfKind } from './examples-of-kind';
import { formulaKind } from './formula';
import { nounEndAfter } from './noun-after';
import { isNumberedList } from './numbered-name';
import type { Candidate } from './proposal';
import { isInRow, quotedAgain, takesPlace } from './quoted-evidence';
import { beginsWithVerb, isFigure, isNameAlone } from './quoted-name';
import { NAMED_NOUNS } from './quoted-nouns';
import type { QuotedStretch } from './quoted-stretches';

const NOUNS = new Set(Object.keys(NAMED_NOUNS));

/** What makes a name of a quoted sentence before it: “谁受益、谁补偿”的原则, “企业点单，政府做菜”的模式. */
const PRINCIPLE = /^的(?:原则|模式|机制|工作法|工作格局|办法)/u;
const LONGEST_PRINCIPLE = 6;
const SHORTEST_PRINCIPLE = 6;
/** A single character between marks is spoken of, not named: “留”靠政策. */
const SHORTEST = 2;
/** Quoted words of more characters are a saying, not a name. */
const LONGEST_WITH_NOUN = 24;
const LONGEST_ALONE = 10;
/** A name may begin with a verb if it is as short as “让利于民”. */
const LONGEST_CALL = 6;
const PUNCTUATION = /[，。！？；：…\s]/u;
const SPEECH = /我们|你|他|吗|呢|吧/u;
/** What a campaign is, of whatever words its quoted name consists: “我们一起富”行动. */
const CAMPAIGN = /^(?:行动|工程|计划|活动)/u;
const CAMPAIGN_LENGTH = 2;
/** “一站式”, “保姆式” say of what kind something is, not what it is called. */
const QUALITY = '式';

/** Proposes quoted names: with the noun that says what they are, as examples of a kind, or by themselves. */
export function proposeQuotedNames(text: string, stretches: readonly QuotedStretch[]): readonly Candidate[] {
  const examples = examplesOfKind(text, stretches);
  const repeated = quotedAgain(stretches);
  const candidates = stretches.map(
    (stretch) => withNoun(text, stretch) ?? alone(text, stretch, examples.has(stretch), repeated),
  );
  const named = new Set(stretches.filter((_, index) => candidates[index] !== null).map(({ inner }) => inner));
  return stretches.flatMap((stretch, index) => {
    const again: Candidate | null = named.has(stretch.inner) ? nameOf(stretch) : null;
    const candidate = candidates[index] ?? again ?? inRow(text, stretches, candidates, index);
    return candidate === null ? [] : [candidate];
  });
}

/** Quoted words with the noun after them. */
function withNoun(text: string, { start, end, inner }: QuotedStretch): Candidate | null {
  if (formulaKind(inner) !== null) return null;
  const principle = PRINCIPLE.exec(text.slice(end, end + LONGEST_PRINCIPLE))?.[0] ?? '';
  if (principle !== '' && inner.length >= SHORTEST_PRINCIPLE)
    return { start, end: end + principle.length, reason: 'quoted-noun' };
  if (PUNCTUATION.test(inner) || inner.length > LONGEST_WITH_NOUN || inner.length < SHORTEST) return null;
  const nounEnd = SPEECH.test(inner) || isSaying(inner) ? null : nounEndAfter(text, end, NOUNS);
  if (nounEnd !== null) return { start, end: nounEnd, reason: 'quoted-noun' };
  const isCampaign = CAMPAIGN.test(text.slice(end, end + CAMPAIGN_LENGTH));
  return isCampaign ? { start, end: end + CAMPAIGN_LENGTH, reason: 'quoted-noun' } : null;
}

/** Quoted words that are a name without a noun after them. */
function alone(
  text: string,
  stretch: QuotedStretch,
  isExample: boolean,
  repeated: ReadonlySet<string>,
): Candidate | null {
  const { inner } = stretch;
  if (isFigure(text, stretch) || !isShaped(inner)) return takesPlace(text, stretch) ? nameOf(stretch) : null;
  if (isNumberedList(inner)) return nameOf(stretch);
  if (inner.includes('、')) return null;
  if (isExample) return { ...nameOf(stretch), reason: 'quoted-kind' };
  return isNameAlone(text, stretch) || repeated.has(inner) || takesPlace(text, stretch) ? nameOf(stretch) : null;
}

/** Quoted words beside a name in one row: “福林贷”“林农红”. */
function inRow(
  text: string,
  stretches: readonly QuotedStretch[],
  candidates: readonly (Candidate | null)[],
  index: number,
): Candidate | null {
  const [left, stretch, right] = [stretches[index - 1], stretches[index], stretches[index + 1]];
  if (stretch === undefined || isFigure(text, stretch) || !isShaped(stretch.inner) || stretch.inner.includes('、'))
    return null;
  const isBeside =
    (isBare(candidates[index - 1], left) && isInRow(text, left, stretch)) ||
    (isBare(candidates[index + 1], right) && isInRow(text, stretch, right));
  return isBeside ? nameOf(stretch) : null;
}

/** Whether a stretch is a name without its noun, so that what stands in one row with it is one too. */
function isBare(candidate: Candidate | null | undefined, stretch: QuotedStretch | undefined): boolean {
  return candidate?.end === stretch?.end;
}

/** Whether quoted words have the shape of a name: short, neither a sentence nor speech nor a formula. */
function isShaped(inner: string): boolean {
  if (formulaKind(inner) !== null || PUNCTUATION.test(inner) || SPEECH.test(inner)) return false;
  return inner.length >= SHORTEST && inner.length <= LONGEST_ALONE && !beginsWithVerb(inner);
}

function nameOf({ start, end }: QuotedStretch): Candidate {
  return { start, end, reason: 'quoted-name' };
}

/** Whether words say what something is like or what shall be done, also before a noun: “保姆式”服务, “建设宜居之城”目标. */
function isSaying(inner: string): boolean {
  return inner.endsWith(QUALITY) || (inner.length > LONGEST_CALL && beginsWithVerb(inner));
}
