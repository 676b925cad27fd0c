import { wordAt } from './lexicon';
import { isInsteadName, isNumberedName } from './numbered-name';
import { NAME_ENDINGS, NAMING_VERBS } from './quoted-name-signs';
import type { QuotedStretch } from './quoted-stretches';
import { FIGURES_OF_SPEECH } from './words/look-alikes';
import { COMPARING_WORDS, QUOTED_FIGURES } from './words/quotation-words';

const ENDINGS = Object.keys(NAME_ENDINGS);
const VERBS = Object.keys(NAMING_VERBS);
const FIGURES = new Set([...FIGURES_OF_SPEECH, ...QUOTED_FIGURES]);
/** 了 may stand between such a verb and the name: 开启了“飞地孵化”. */
const DONE = '了';
const COMPARISON_REACH = 6;
const SHORTEST_AFTER_VERB = 3;
const HONOUR = /最佳|优秀|十佳|最美|先进/u;
/** What follows an honour or a byname: 素有“油茶之乡”之称. */
const BYNAME = /^(?:之称|美誉|的美誉|称号|的称号|之说)/u;
const BYNAME_LENGTH = 3;

/** Whether quoted words are spoken of as an image, an honour or a byname, and so name nothing. */
export function isFigure(text: string, { start, end, inner }: QuotedStretch): boolean {
  if (FIGURES.has(inner) || HONOUR.test(inner) || BYNAME.test(text.slice(end, end + BYNAME_LENGTH))) return true;
  const before = text.slice(Math.max(0, start - COMPARISON_REACH), start);
  return COMPARING_WORDS.some((words) => before.includes(words));
}

/** Whether quoted words are a name by their numbers, their ending or the verb before them. */
export function isNameAlone(text: string, { start, inner }: QuotedStretch): boolean {
  if (isNumberedName(inner) || isInsteadName(inner)) return true;
  if (ENDINGS.some((ending) => inner.endsWith(ending) && inner.length >= ending.length + 2)) return true;
  const verbEnd = text.charAt(start - 1) === DONE ? start - 1 : start;
  return inner.length >= SHORTEST_AFTER_VERB && VERBS.some((verb) => text.startsWith(verb, verbEnd - verb.length));
}

/** Prepositions that begin names: “基于自然的解决方案”. */
const NAME_PREPOSITIONS = ['基于', '面向'];

/** Whether quoted words begin with a verb or particle and go on, as a saying does and a name seldom. */
export function beginsWithVerb(inner: string): boolean {
  if (isNumberedName(inner) || isInsteadName(inner)) return false;
  const first = wordAt(inner, 0);
  if (first === null || first.text.length === inner.length || NAME_PREPOSITIONS.includes(first.text)) return false;
  return first.class === 'governing' || first.class === 'grammatical';
}
