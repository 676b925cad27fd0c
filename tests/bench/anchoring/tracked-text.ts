import type { Span } from '@/lib/domain/text/span';

/** A character of a changed text and the offset it had in the original; null if it was put in. */
export interface TrackedCharacter {
  readonly character: string;
  readonly from: number | null;
}

/** A text that knows where its characters came from: the oracle of the benchmark. */
export type TrackedText = readonly TrackedCharacter[];

export function track(text: string): TrackedText {
  return text.split('').map((character, from) => ({ character, from }));
}

export function plain(text: TrackedText): string {
  return text.map(({ character }) => character).join('');
}

export function inserted(text: string): TrackedText {
  return text.split('').map((character) => ({ character, from: null }));
}

/** Where the characters of a span of the original stand now, from the first to the last; null if none is left. */
export function whereNow(text: TrackedText, { start, end }: Span): Span | null {
  const isOwn = ({ from }: TrackedCharacter) => from !== null && from >= start && from < end;
  const first = text.findIndex(isOwn);
  return first === -1 ? null : { start: first, end: text.findLastIndex(isOwn) + 1 };
}

/** The lines of a text, without their ends. */
export function linesOf(text: TrackedText): readonly TrackedText[] {
  const lines: TrackedCharacter[][] = [[]];
  for (const one of text) {
    if (one.character === '\n') lines.push([]);
    else lines.at(-1)?.push(one);
  }
  return lines;
}

export function joinLines(lines: readonly TrackedText[]): TrackedText {
  return lines.flatMap((line, index) => (index === 0 ? line : [...inserted('\n'), ...line]));
}
