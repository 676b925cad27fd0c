import { formulaKind } from './formula';
import { wordAt } from './lexicon';
import { nounEndAfter } from './noun-after';
import { isNumberedName } from './numbered-name';
import type { Candidate, ProposalReason } from './proposal';
import { FORMULA_NOUNS, NAME_ENDINGS, NAMED_NOUNS, NAMING_VERBS } from './quoted-nouns';
import { examplesOfKind } from './examples-of-kind';
import type { QuotedStretch } from './quoted-stretches';
import { FIGURES_OF_SPEECH } from './words/look-alikes';
import { COMPARING_WORDS } from './words/quotation-words';

const NAMED = new Set(Object.keys(NAMED_NOUNS));
const AFTER_FORMULA = new Set([...Object.keys(FORMULA_NOUNS), ...NAMED]);
const ENDINGS = Object.keys(NAME_ENDINGS);
const VERBS = Object.keys(NAMING_VERBS);

/** The one noun before which quoted words may be a sentence: “谁受益、谁补偿”的原则. */
const PRINCIPLE = '的原则';
const SHORTEST_PRINCIPLE = 6;
/** Quoted words of more characters are a saying, not a name. */
const LONGEST_NAMED = 14;
const LONGEST_ALONE = 10;
const COMPARISON_REACH = 6;
const HONOUR = /最佳|优秀|十佳|最美|先进/u;
const SENTENCE = /[，。！？；：…、\s]|我们|你|他|吗|呢|吧/u;

/** Proposes quoted formulas and names, each with the noun it qualifies where one follows. */
export function proposeQuoted(text: string, stretches: readonly QuotedStretch[]): readonly Candidate[] {
  const examples = examplesOfKind(text, stretches);
  return stretches.flatMap((stretch) => proposeOne(text, stretch, examples.has(stretch)));
}

function proposeOne(text: string, { start, end, inner }: QuotedStretch, isExample: boolean): readonly Candidate[] {
  const found = (to: number, reason: ProposalReason): readonly Candidate[] => [{ start, end: to, reason }];
  const formula = formulaKind(inner);
  if (formula !== null) {
    const nounEnd = nounEndAfter(text, end, AFTER_FORMULA);
    if (nounEnd !== null) return found(nounEnd, 'formula');
    return formula === 'parts' ? found(end, 'formula') : [];
  }
  if (text.startsWith(PRINCIPLE, end) && inner.length >= SHORTEST_PRINCIPLE)
    return found(end + PRINCIPLE.length, 'quoted-noun');
  if (SENTENCE.test(inner) || inner.length > LONGEST_NAMED) return [];
  const nounEnd = nounEndAfter(text, end, NAMED);
  if (nounEnd !== null) return found(nounEnd, 'quoted-noun');
  if (inner.length > LONGEST_ALONE || beginsWithVerb(inner)) return [];
  if (isExample) return found(end, 'quoted-kind');
  return isName(text, start, inner) ? found(end, 'quoted-name') : [];
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
