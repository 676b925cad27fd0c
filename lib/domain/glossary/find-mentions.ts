import { fold } from '../text/fold';
import type { FoldedText } from '../text/fold';
import type { CompiledGlossary, TrieNode } from './compile';
import type { Form } from './forms';
import { includeQuotationMarks } from './quotation-marks';
import type { Mention } from './mention';

interface Occurrence {
  readonly form: Form;
  /** In folded codes, half-open. */
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the mentions of a glossary's terms in a text, leftmost-longest and without overlaps, in
 * reading order. Spaces and line breaks inside a form, width of characters, case, quotation marks and
 * the kind of dash make no difference; offsets are those of the text as given. Text before a block's
 * border never combines with text after it, since `\n` between blocks is checked on the way back.
 */
export function findMentions(glossary: CompiledGlossary, text: string): readonly Mention[] {
  const folded = fold(text);
  const occurrences = [...findOccurrences(glossary.root, folded, text)];
  const present = new Set(occurrences.map(({ form }) => form.key));
  return occurrences
    .filter(({ form }) => form.requires.length === 0 || form.requires.some((key) => present.has(key)))
    .map(({ form, from, to }) => ({ termId: form.termId, ...spanOf(text, folded, from, to), inner: [] }));
}

function* findOccurrences(root: TrieNode, folded: FoldedText, text: string): Generator<Occurrence> {
  let from = 0;
  while (from < folded.codes.length) {
    const found = longestAt(root, folded, text, from);
    if (found !== null) yield found;
    from = found?.to ?? from + 1;
  }
}

function longestAt(root: TrieNode, folded: FoldedText, text: string, from: number): Occurrence | null {
  let node = root;
  let longest: Occurrence | null = null;
  for (let to = from; to < folded.codes.length; to++) {
    const child = node.next.get(folded.codes[to] ?? 0);
    if (child === undefined || (to > from && crossesBlock(text, folded, to))) break;
    node = child;
    if (node.form !== null && standsAlone(folded, from, to + 1)) longest = { form: node.form, from, to: to + 1 };
  }
  return longest;
}

function crossesBlock(text: string, folded: FoldedText, to: number): boolean {
  const before = folded.offsets[to - 1] ?? 0;
  const here = folded.offsets[to] ?? 0;
  return here > before + 1 && text.slice(before, here).includes('\n');
}

/** A form that begins or ends in a digit or Latin letter is no part of a longer number or word. */
function standsAlone(folded: FoldedText, from: number, to: number): boolean {
  return !areJoined(folded, from - 1, from) && !areJoined(folded, to - 1, to);
}

/** Whether two neighbouring codes are characters of one word: side by side in the text too, with no space between. */
function areJoined({ codes, offsets }: FoldedText, before: number, after: number): boolean {
  if (!isWordCode(codes[before]) || !isWordCode(codes[after])) return false;
  return (offsets[before] ?? 0) + 1 === offsets[after];
}

function isWordCode(code: number | undefined): boolean {
  if (code === undefined) return false;
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
}

function spanOf(text: string, folded: FoldedText, from: number, to: number) {
  const start = folded.offsets[from] ?? 0;
  const end = (folded.offsets[to - 1] ?? 0) + 1;
  return includeQuotationMarks(text, { start, end });
}
