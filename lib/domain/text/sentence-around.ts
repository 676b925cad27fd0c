import type { Span } from './span';

const END = /[。！？；\n]/;

/** The sentence a span stands in, with its closing mark, or as much of it as stands in the span's block. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && !END.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !END.test(text.charAt(to))) to++;
  return { start: from, end: to < text.length && text.charAt(to) !== '\n' ? to + 1 : to };
}
