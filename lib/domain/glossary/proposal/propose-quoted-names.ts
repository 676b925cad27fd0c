import { examplesOfKind } from './examples-of-kind';
import { formulaKind } from './formula';
import { wordAt } from './lexicon';
import { nounEndAfter } from './noun-after';
import { isNumberedList, isNumberedName } from './numbered-name';
import type { Candidate } from './proposal';
import { NAME_ENDINGS, NAMED_NOUNS, NAMING_VERBS } from './quoted-nouns';
import type { QuotedStretch } from './quoted-stretches';
import { FIGURES_OF_SPEECH } from './words/look-alikes';
import { COMPARING_WORDS, QUOTED_FIGURES } from './words/quotation-words';

const NOUNS = new Set(Object.keys(NAMED_NOUNS));
const ENDINGS = Object.keys(NAME_ENDINGS);
const VERBS = Object.keys(NAMING_VERBS);
const FIGURES = new Set([...FIGURES_OF_SPEECH, ...QUOTED_FIGURES]);
/** 了 may stand between such a verb and the name: 开启了“飞地孵化”. */
const DONE = '了';

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
const COMPARISON_REACH = 6;
const HONOUR = /最佳|优秀|十佳|最美|先进/u;
const SPEECH = /[，。！？；：…\s]|我们|你|他|吗|呢|吧/u;
/** What a campaign is, of whatever words its quoted name consists: “我们一起富”行动. */
const CAMPAIGN = /^(?:行动|工程|计划|活动)/u;
const CAMPAIGN_LENGTH = 2;
const PUNCTUATION = /[，。！？；：…\s]/u;
/** What follows an honour or a byname: 素有“油茶之乡”之称. */
const BYNAME = /^(?:之称|美誉|的美誉|称号|的称号|之说)/u;
const BYNAME_LENGTH = 3;
/** “一站式”, “保姆式” say of what kind something is, not what it is called. */
const QUALITY = '式';

/** Proposes quoted names: with the noun that says what they are, as examples of a kind, or by themselves. */
export function proposeQuotedNames(text: string, stretches: readonly QuotedStretch[]): readonly Candidate[] {
  const examples = examplesOfKind(text, stretches);
  const candidates = stretches.map((stretch) => candidateOf(text, stretch, examples.has(stretch)));
  const named = new Set(stretches.filter((_, index) => candidates[index] !== null).map(({ inner }) => inner));
  return stretches.flatMap((stretch, index) => {
    const again: Candidate | null = named.has(stretch.inner) ? { ...spanOf(stretch), reason: 'quoted-name' } : null;
    const candidate = candidates[index] ?? again;
    return candidate === null ? [] : [candidate];
  });
}

function candidateOf(text: string, stretch: QuotedStretch, isExample: boolean): Candidate | null {
  const { start, end, inner } = stretch;
  if (formulaKind(inner) !== null) return null;
  const principle = PRINCIPLE.exec(text.slice(end, end + LONGEST_PRINCIPLE))?.[0] ?? '';
  if (principle !== '' && inner.length >= SHORTEST_PRINCIPLE)
    return { start, end: end + principle.length, reason: 'quoted-noun' };
  const campaign = CAMPAIGN.test(text.slice(end, end + CAMPAIGN_LENGTH)) && !PUNCTUATION.test(inner);
  if (campaign) return { start, end: end + CAMPAIGN_LENGTH, reason: 'quoted-noun' };
  if (SPEECH.test(inner) || inner.length > LONGEST_WITH_NOUN || inner.length < SHORTEST) return null;
  const nounEnd = isSaying(inner) ? null : nounEndAfter(text, end, NOUNS);
  if (nounEnd !== null) return { start, end: nounEnd, reason: 'quoted-noun' };
  if (BYNAME.test(text.slice(end, end + BYNAME_LENGTH))) return null;
  if (isNumberedList(inner)) return { start, end, reason: 'quoted-name' };
  if (inner.length > LONGEST_ALONE || inner.includes('、')) return null;
  if (beginsWithVerb(inner) && !isNumberedName(inner)) return null;
  if (isExample) return { start, end, reason: 'quoted-kind' };
  return isName(text, start, inner) ? { start, end, reason: 'quoted-name' } : null;
}

function spanOf({ start, end }: QuotedStretch) {
  return { start, end };
}

/** Whether words say what something is like or what shall be done, also before a noun: “保姆式”服务, “建设宜居之城”目标. */
function isSaying(inner: string): boolean {
  return inner.endsWith(QUALITY) || (inner.length > LONGEST_CALL && beginsWithVerb(inner));
}

function isName(text: string, start: number, inner: string): boolean {
  if (FIGURES.has(inner) || HONOUR.test(inner)) return false;
  const before = text.slice(Math.max(0, start - COMPARISON_REACH), start);
  if (COMPARING_WORDS.some((words) => before.includes(words))) return false;
  if (isNumberedName(inner)) return true;
  if (ENDINGS.some((ending) => inner.endsWith(ending) && inner.length >= ending.length + 2)) return true;
  const verbEnd = text.charAt(start - 1) === DONE ? start - 1 : start;
  return inner.length >= 3 && VERBS.some((verb) => text.startsWith(verb, verbEnd - verb.length));
}

/** Prepositions that begin names: “基于自然的解决方案”. */
const NAME_PREPOSITIONS = ['基于', '面向'];

function beginsWithVerb(inner: string): boolean {
  const first = wordAt(inner, 0);
  if (first === null || first.text.length === inner.length || NAME_PREPOSITIONS.includes(first.text)) return false;
  return first.class === 'governing' || first.class === 'grammatical';
}
