import { examplesOfKind } from './examples-of-kind';
import { formulaKind } from './formula';
import { wordAt } from './lexicon';
import { nounEndAfter } from './noun-after';
import { isNumberedName } from './numbered-name';
import type { Candidate } from './proposal';
import { NAME_ENDINGS, NAMED_NOUNS, NAMING_VERBS } from './quoted-nouns';
import type { QuotedStretch } from './quoted-stretches';
import { FIGURES_OF_SPEECH } from './words/look-alikes';
import { COMPARING_WORDS } from './words/quotation-words';

const NOUNS = new Set(Object.keys(NAMED_NOUNS));
const ENDINGS = Object.keys(NAME_ENDINGS);
const VERBS = Object.keys(NAMING_VERBS);

/** The one noun before which quoted words may be a sentence: “谁受益、谁补偿”的原则. */
const PRINCIPLE = '的原则';
const SHORTEST_PRINCIPLE = 6;
/** Quoted words of more characters are a saying, not a name. */
const LONGEST_WITH_NOUN = 24;
const LONGEST_ALONE = 10;
/** A name may begin with a verb if it is as short as “让利于民”. */
const LONGEST_CALL = 6;
const COMPARISON_REACH = 6;
const HONOUR = /最佳|优秀|十佳|最美|先进/u;
const SPEECH = /[，。！？；：…\s]|我们|你|他|吗|呢|吧/u;
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
  if (text.startsWith(PRINCIPLE, end) && inner.length >= SHORTEST_PRINCIPLE)
    return { start, end: end + PRINCIPLE.length, reason: 'quoted-noun' };
  if (SPEECH.test(inner) || inner.length > LONGEST_WITH_NOUN) return null;
  const nounEnd = isSaying(inner) ? null : nounEndAfter(text, end, NOUNS);
  if (nounEnd !== null) return { start, end: nounEnd, reason: 'quoted-noun' };
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
  if (FIGURES_OF_SPEECH.includes(inner) || HONOUR.test(inner)) return false;
  const before = text.slice(Math.max(0, start - COMPARISON_REACH), start);
  if (COMPARING_WORDS.some((words) => before.includes(words))) return false;
  if (isNumberedName(inner)) return true;
  if (ENDINGS.some((ending) => inner.endsWith(ending) && inner.length >= ending.length + 2)) return true;
  return inner.length >= 3 && VERBS.some((verb) => text.startsWith(verb, start - verb.length));
}

/** Prepositions that begin names: “基于自然的解决方案”. */
const NAME_PREPOSITIONS = ['基于', '面向'];

function beginsWithVerb(inner: string): boolean {
  const first = wordAt(inner, 0);
  if (first === null || first.text.length === inner.length || NAME_PREPOSITIONS.includes(first.text)) return false;
  return first.class === 'governing' || first.class === 'grammatical';
}
