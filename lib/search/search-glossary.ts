import { formsOf } from '@/lib/domain/glossary/forms';
import type { Term } from '@/lib/domain/glossary/term';
import { foldToKey } from '@/lib/domain/text/fold';
import { learnReadings, readName } from './pinyin-readings';
import { plainPinyin } from './plain-pinyin';

/** A term made ready to be searched. */
export interface SearchableTerm {
  readonly term: Term;
  /** Its spellings, folded. */
  readonly keys: readonly string[];
  /** English name and full name in small letters. */
  readonly english: string;
  /** Syllables without tones, a space before each. */
  readonly syllables: string;
  /** First letters of the syllables. */
  readonly initials: string;
  /** All it says, folded, in both languages. */
  readonly prose: string;
}

/** Makes a glossary ready to be searched, once; searching is then fast enough for every key press. */
export function prepareSearch(terms: readonly Term[]): readonly SearchableTerm[] {
  const readings = learnReadings(terms);
  return terms.map((term) => {
    const pinyin = plainPinyin(term.pinyin === '' ? readName(term.name.zh, readings) : term.pinyin);
    const { summary, definition, effect, fullName, documentNumber, issuer } = term;
    return {
      term,
      keys: [...formsOf(term).map(({ key }) => key), ...(fullName === null ? [] : [foldToKey(fullName)])],
      english: ` ${term.name.en.toLowerCase()}`,
      syllables: ` ${pinyin}`,
      initials: pinyin
        .split(' ')
        .map((syllable) => (/\d/.test(syllable) ? syllable : syllable.charAt(0)))
        .join(''),
      prose: foldToKey(
        [summary, definition, effect, issuer]
          .flatMap((text) => (text === null ? [] : [text.zh, text.en]))
          .concat(documentNumber ?? '')
          .join('\n'),
      ),
    };
  });
}

/**
 * The terms that answer a query in Chinese, English, pinyin (with or without tones and spaces) or initials,
 * the best first; all of them, as they stand, for an empty query.
 */
export function searchGlossary(prepared: readonly SearchableTerm[], query: string): readonly Term[] {
  const key = foldToKey(query);
  if (key === '') return prepared.map(({ term }) => term);
  const spelled = query.trim().toLowerCase();
  const pinyin = plainPinyin(query).replaceAll(' ', '');
  return prepared
    .map((candidate) => ({ term: candidate.term, score: scoreOf(candidate, key, spelled, pinyin) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.term.name.zh.length - b.term.name.zh.length)
    .map(({ term }) => term);
}

function scoreOf(candidate: SearchableTerm, key: string, english: string, pinyin: string): number {
  return Math.max(
    ...candidate.keys.map((form) => scoreOfForm(form, key)),
    candidate.english.includes(` ${english}`) ? 50 : 0,
    /^[a-z0-9]+$/.test(pinyin) ? scoreOfPinyin(candidate, pinyin) : 0,
    key.length > 1 && candidate.prose.includes(key) ? 10 : 0,
  );
}

function scoreOfForm(form: string, key: string): number {
  if (form === key) return 100;
  if (form.startsWith(key)) return 80;
  return form.includes(key) ? 60 : 0;
}

function scoreOfPinyin({ syllables, initials }: SearchableTerm, pinyin: string): number {
  if (beginsAtSyllable(syllables, pinyin, 'first')) return 55;
  if (pinyin.length > 1 && initials.startsWith(pinyin)) return 45;
  if (pinyin.length > 1 && beginsAtSyllable(syllables, pinyin, 'any')) return 40;
  return pinyin.length > 2 && initials.includes(pinyin) ? 30 : 0;
}

/** Whether the letters of `pinyin` stand in the syllables, from the beginning of one of them. */
function beginsAtSyllable(syllables: string, pinyin: string, which: 'first' | 'any'): boolean {
  for (let at = syllables.indexOf(' '); at >= 0; at = syllables.indexOf(' ', at + 1)) {
    if (startsWithLetters(syllables, at, pinyin)) return true;
    if (which === 'first') return false;
  }
  return false;
}

function startsWithLetters(syllables: string, from: number, pinyin: string): boolean {
  let matched = 0;
  for (let at = from; at < syllables.length && matched < pinyin.length; at++) {
    if (syllables[at] === ' ') continue;
    if (syllables[at] !== pinyin[matched]) return false;
    matched++;
  }
  return matched === pinyin.length;
}
