import type { InlineNode } from './markdown-nodes';

/** What a mark may stand for; `link` for both brackets. */
export type PairKind = 'strong' | 'emphasis' | 'link';

/** A run of `*` or `_`, or a bracket: what it was found to close and open, the innermost first, and what is left of it. */
export interface MarkToken {
  readonly type: 'mark';
  readonly mark: '*' | '_' | '[' | ']';
  readonly source: string;
  /** How many characters of a run are in no pair yet. */
  left: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  readonly closes: PairKind[];
  readonly opens: PairKind[];
  /** Of a `]` before `(https://…)`: the address. */
  readonly address: string | null;
}

export type InlineToken = Exclude<InlineNode, { children: unknown }> | AddressToken | MarkToken;

/** An address that stands in the text as it is. */
interface AddressToken {
  readonly type: 'address';
  readonly address: string;
}

const CODE = /`+/y;
const TARGET =
  /\]\([ \t]{0,9}(https?:\/\/[^\s()\p{Cc}\p{Cf}]{1,2000}(?:\([^\s()\p{Cc}\p{Cf}]{0,200}\)[^\s()\p{Cc}\p{Cf}]{0,200}){0,4})[ \t]{0,9}\)/uy;
/** ASCII but for `"`, `<`, `>`, `[`, `\`, `]` and a backquote: Chinese goes on right after an address, without a space. */
const ADDRESS = /https?:\/\/[!#-;=?-Z^_a-~]{1,2000}/y;
const PLAIN = /[^\\`*_[\]h\n]+|h+/y;
const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;

/** The tokens of a paragraph; marks are not yet paired. Every character is looked at a bounded number of times. */
export function inlineTokens(text: string): readonly InlineToken[] {
  const tokens: InlineToken[] = [];
  const fences = fencesByLength(text);
  const take = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  let at = 0;
  const add = (token: InlineToken, length: number) => {
    tokens.push(token);
    at += length;
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '\n') add({ type: 'break' }, 1);
    else if (character === '\\' && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1)))
      add({ type: 'text', text: text.charAt(at + 1) }, 2);
    else if (character === '`') {
      const fence = take(CODE, at)?.[0] ?? '`';
      const close = fences.closeOf(fence.length, at);
      if (close === null) add({ type: 'text', text: fence }, fence.length);
      else add({ type: 'code', text: codeBetween(text, at + fence.length, close) }, close + fence.length - at);
    } else if (character === '[') add(bracket('[', '[', null), 1);
    else if (character === ']') {
      const target = take(TARGET, at);
      const source = target?.[0] ?? ']';
      add(bracket(']', source, target?.[1] ?? null), source.length);
    } else if (character === '*' || character === '_') {
      let end = at + 1;
      while (text.charAt(end) === character) end++;
      add(delimiters(character, text, at, end), end - at);
    } else {
      const address = withoutPunctuation(take(ADDRESS, at)?.[0] ?? '');
      const plain = take(PLAIN, at)?.[0] ?? character;
      if (/\w$/.test(address)) add({ type: 'address', address }, address.length);
      else add({ type: 'text', text: plain }, plain.length);
    }
  }
  return tokens;
}

/** Runs of backquotes by their length, so that a run finds the next of its like at once. */
function fencesByLength(text: string) {
  const starts = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const known = starts.get(run.length);
    if (known === undefined) starts.set(run.length, [index]);
    else known.push(index);
  }
  for (const list of starts.values()) list.reverse();
  return {
    closeOf(length: number, at: number): number | null {
      const left = starts.get(length) ?? [];
      while ((left.at(-1) ?? Infinity) <= at) left.pop();
      return left.at(-1) ?? null;
    },
  };
}

function codeBetween(text: string, start: number, end: number): string {
  const code = text.slice(start, end).replaceAll('\n', ' ');
  return code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code;
}

/** An address without the marks of the sentence it ends. */
function withoutPunctuation(address: string): string {
  const ends = address.includes('(') ? ".,:;!?'*_~}" : ".,:;!?'*_~})";
  let end = address.length;
  while (end > 0 && ends.includes(address.charAt(end - 1))) end--;
  return address.slice(0, end);
}

function bracket(mark: '[' | ']', source: string, address: string | null): MarkToken {
  const [canOpen, canClose] = [mark === '[', mark === ']'];
  return { type: 'mark', mark, source, left: 1, canOpen, canClose, closes: [], opens: [], address };
}

/**
 * Unlike in CommonMark, what stands beside a run need only be no space: Chinese is written without spaces, and
 * `**“先行先试”**的` would not be bold by its rules. Within a Latin word or a name, `_` is a letter.
 */
function delimiters(mark: '*' | '_', text: string, start: number, end: number): MarkToken {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const isInWord = mark === '_' && WORD.test(before) && WORD.test(after);
  const canOpen = after !== '' && !SPACE.test(after) && !isInWord;
  const canClose = before !== '' && !SPACE.test(before) && !isInWord;
  const source = text.slice(start, end);
  return { type: 'mark', mark, source, left: source.length, canOpen, canClose, closes: [], opens: [], address: null };
}
