import { wordAt } from './lexicon';
import type { Word, WordClass } from './lexicon';
import { continuesWord } from './words/word-suffixes';

const ENDS_NAME: ReadonlySet<WordClass> = new Set<WordClass>(['grammatical', 'joining', 'governing']);
/**
 * Right after a name these words say what is done with it, so that only a programme or document makes one
 * name with it: “低碳社区”|创建活动, “无废城市”建设实施方案.
 */
const CREATES =
  /^(?:建设|创建|培育)(?:[^的和与及在为等\P{Script=Han}]{0,4}?(行动计划|行动方案|实施方案|专项行动|行动|工程|方案|规划))?/u;
const LONGEST_CREATED = 12;
const LONGEST_GAP = 8;
const PART_OF_NAME = /[\p{Letter}\p{Number}]/u;

const PERIOD_LENGTH = 2;
/** A period is not what the next noun is about: “十五五”时期|生态补偿机制. */
const PERIOD = /时期|期间/u;

/** A noun this close to the one before it makes one name with it: “A+B”多模式|出行组合. */
const LONGEST_GAP_TO_NEXT = 2;

/**
 * Offset at which the noun that quoted words ending at `offset` modify ends: of “核算—交易”全流程机制
 * that of 机制. Null where no noun of `nouns` or of the field follows within a few characters.
 */
export function nounEndAfter(text: string, offset: number, nouns: ReadonlySet<string>): number | null {
  let end = firstNounEnd(text, offset, LONGEST_GAP, nouns);
  for (let next = end; next !== null && !PERIOD.test(text.slice(next - PERIOD_LENGTH, next));) {
    end = next;
    next = firstNounEnd(text, end, LONGEST_GAP_TO_NEXT, nouns);
  }
  return end;
}

function firstNounEnd(text: string, offset: number, gap: number, nouns: ReadonlySet<string>): number | null {
  const created = CREATES.exec(text.slice(offset, offset + LONGEST_CREATED));
  if (created !== null) return created[1] === undefined ? null : offset + created[0].length;
  for (let at = offset; at <= offset + gap && PART_OF_NAME.test(text.charAt(at));) {
    const end = nounEndAt(text, at, nouns);
    if (end !== null) return end;
    const word = wordAt(text, at);
    if (word !== null && (ENDS_NAME.has(word.class) || isAuxiliary(word))) return null;
    at += word?.text.length ?? 1;
  }
  return null;
}

/** It opens no sentence: “公司+农户”的|运作新模式. */
const NEW = '新';

/** A word of one character that may open a clause makes a sentence of quoted words: “碳票”能贷款. */
function isAuxiliary({ text, opens }: Word): boolean {
  return opens && text.length === 1 && text !== NEW;
}

const LONGEST_NOUN = 6;

function nounEndAt(text: string, offset: number, nouns: ReadonlySet<string>): number | null {
  const word = wordAt(text, offset);
  const fieldNounEnd = word?.class === 'field-noun' ? offset + word.text.length : offset;
  const end = Math.max(fieldNounEnd, listedEnd(text, offset, nouns) ?? offset);
  return end === offset || continuesWord(text, end) ? null : end;
}

function listedEnd(text: string, offset: number, nouns: ReadonlySet<string>): number | null {
  for (let length = LONGEST_NOUN; length > 0; length--)
    if (nouns.has(text.slice(offset, offset + length)) && text.length >= offset + length) return offset + length;
  return null;
}
