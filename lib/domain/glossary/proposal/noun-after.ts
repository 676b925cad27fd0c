import { wordAt } from './lexicon';
import type { Word, WordClass } from './lexicon';

const ENDS_NAME: ReadonlySet<WordClass> = new Set<WordClass>(['grammatical', 'joining', 'governing']);
const LONGEST_GAP = 8;
const PART_OF_NAME = /[\p{Letter}\p{Number}]/u;

/** A noun this close to the one before it makes one name with it: “A+B”多模式|出行组合. */
const LONGEST_GAP_TO_NEXT = 2;

/**
 * Offset at which the noun that quoted words ending at `offset` modify ends: of “核算—交易”全流程机制
 * that of 机制. Null where no noun of `nouns` or of the field follows within a few characters.
 */
export function nounEndAfter(text: string, offset: number, nouns: ReadonlySet<string>): number | null {
  let end = firstNounEnd(text, offset, LONGEST_GAP, nouns);
  for (let next = end; next !== null;) {
    end = next;
    next = firstNounEnd(text, end, LONGEST_GAP_TO_NEXT, nouns);
  }
  return end;
}

function firstNounEnd(text: string, offset: number, gap: number, nouns: ReadonlySet<string>): number | null {
  for (let at = offset; at <= offset + gap && PART_OF_NAME.test(text.charAt(at));) {
    const end = nounEndAt(text, at, nouns);
    if (end !== null) return end;
    const word = wordAt(text, at);
    if (word !== null && (ENDS_NAME.has(word.class) || isAuxiliary(word))) return null;
    at += word?.text.length ?? 1;
  }
  return null;
}

/** A word of one character that may open a clause makes a sentence of quoted words: “碳票”能贷款. */
function isAuxiliary({ text, opens }: Word): boolean {
  return opens && text.length === 1;
}

const LONGEST_NOUN = 6;

function nounEndAt(text: string, offset: number, nouns: ReadonlySet<string>): number | null {
  const word = wordAt(text, offset);
  if (word?.class === 'field-noun') return offset + word.text.length;
  for (let length = LONGEST_NOUN; length > 0; length--)
    if (nouns.has(text.slice(offset, offset + length)) && text.length >= offset + length) return offset + length;
  return null;
}
