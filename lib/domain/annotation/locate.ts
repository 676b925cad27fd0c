import { fold } from '../text/fold';
import type { FoldedText } from '../text/fold';
import type { Span } from '../text/span';
import type { Selectors } from './selector';

/** A text folded once, in which many selectors are located. */
export interface LocatableText {
  readonly text: string;
  readonly folded: FoldedText;
  /** The folded codes as a string, so that the engine's own search finds a quote in it. */
  readonly key: string;
}

/** Folds a text for `locate`. */
export function toLocatable(text: string): LocatableText {
  const folded = fold(text);
  return { text, folded, key: codesToString(folded.codes) };
}

interface Candidate {
  readonly at: number;
  /** How many characters of context agree with it, of `possible`. */
  readonly agreement: number;
  readonly distance: number;
}

/**
 * Finds the words that `selectors` describe, or null: never a guess. Where the quote stands once it is
 * taken if it is long enough to be its own evidence or its context agrees in part; where it stands
 * several times the context must single one out, and of equal contexts only the place it had decides.
 */
export function locate(target: LocatableText, { quote, position }: Selectors): Span | null {
  const exact = codesToString(fold(quote.exact).codes);
  if (exact === '') return null;
  const prefix = codesToString(fold(quote.prefix).codes);
  const suffix = codesToString(fold(quote.suffix).codes);
  const candidates = occurrences(target.key, exact).map((at) => ({
    at,
    agreement:
      commonEnd(target.key.slice(Math.max(0, at - prefix.length), at), prefix) +
      commonStart(target.key.slice(at + exact.length, at + exact.length + suffix.length), suffix),
    distance: Math.abs((target.folded.offsets[at] ?? 0) - position.start),
  }));
  const best = choose(candidates, { exact, context: prefix.length + suffix.length });
  return best === null ? null : spanAt(target, best.at, exact.length, quote.exact);
}

/** A quote this long standing once is evidence enough without its context. */
const OWN_EVIDENCE = 12;
/** The context that must agree, in characters, for a shorter quote or for one of several. */
const ENOUGH_CONTEXT = 4;

function choose(candidates: readonly Candidate[], sought: { exact: string; context: number }): Candidate | null {
  const ranked = [...candidates].sort((a, b) => b.agreement - a.agreement || a.distance - b.distance);
  const [best, second] = ranked;
  if (best === undefined) return null;
  const enough = Math.min(ENOUGH_CONTEXT, sought.context);
  if (second === undefined) return sought.exact.length >= OWN_EVIDENCE || best.agreement >= enough ? best : null;
  if (best.agreement < enough) return null;
  if (best.agreement > second.agreement) return best;
  return best.distance === 0 ? best : null;
}

function occurrences(key: string, exact: string): readonly number[] {
  const found: number[] = [];
  for (let at = key.indexOf(exact); at !== -1; at = key.indexOf(exact, at + 1)) found.push(at);
  return found;
}

/** The original span of a folded stretch, with the quotation marks or brackets the quote itself began or ended with. */
function spanAt({ text, folded }: LocatableText, at: number, length: number, exact: string): Span {
  const first = folded.offsets[at] ?? 0;
  const last = folded.offsets[at + length - 1] ?? 0;
  let start = first;
  let end = last + 1;
  const leading = exact.length - trimSkipped(exact, 'start').length;
  const trailing = exact.length - trimSkipped(exact, 'end').length;
  for (let step = 0; step < leading && isSkipped(text[start - 1]); step++) start--;
  for (let step = 0; step < trailing && isSkipped(text[end]); step++) end++;
  return { start, end };
}

function trimSkipped(text: string, side: 'start' | 'end'): string {
  const { offsets } = fold(text);
  return side === 'start' ? text.slice(offsets[0] ?? text.length) : text.slice(0, (offsets.at(-1) ?? -1) + 1);
}

function isSkipped(character: string | undefined): boolean {
  return character !== undefined && fold(character).codes.length === 0;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

function codesToString(codes: Uint16Array): string {
  const CHUNK = 8192;
  let text = '';
  for (let from = 0; from < codes.length; from += CHUNK)
    text += String.fromCharCode(...codes.subarray(from, from + CHUNK));
  return text;
}
